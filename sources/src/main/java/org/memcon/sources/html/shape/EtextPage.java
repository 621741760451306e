package org.memcon.sources.html.shape;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;

/// Pages of many documents in a row, each with a numbered heading and notes as `/1/` behind the
/// paragraph that calls them: the State Department's electronic text of the 1990s and 2000s. No
/// element encloses a document, and no class says anything.
final class EtextPage {

  private static final Pattern SOURCE = Pattern.compile("/1/\\s?Source:.*", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,4})\\.\\s+\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern SERIES =
      Pattern.compile("(?i)foreign relations(?: of the united states)?\\b.{0,200}");

  /// How many blocks below a heading its source note may stand: behind a dateline and a marking.
  private static final int NEAR = 4;

  private EtextPage() {}

  /// Whether a page has the signs of this shape.
  static boolean recognizes(Document page) {
    int sources = 0;
    int headings = 0;
    for (Element leaf : Blocks.leaves(page.body())) {
      String text = ShortText.of(leaf, 200);
      sources += SOURCE.matcher(text).matches() ? 1 : 0;
      headings += NUMBERED.matcher(text).matches() && calls(text) ? 1 : 0;
    }
    return sources > 0 && headings > 0 || headings > 1;
  }

  static void mark(Document page, PagePlan plan) {
    AnyPage.markWithoutTitle(page, plan);
    List<Element> leaves =
        Blocks.leaves(page.body()).stream()
            .filter(leaf -> plan.regionOf(leaf) == Region.CONTENT)
            .toList();
    int last = 0;
    for (int at = 0; at < leaves.size(); at++) {
      Element leaf = leaves.get(at);
      String text = ShortText.of(leaf, 400);
      Matcher numbered = NUMBERED.matcher(text);
      if (SOURCE.matcher(text).matches()) {
        plan.role(leaf, Role.SOURCE_NOTE);
      } else if (numbered.matches() && isHeading(leaves, at, text)) {
        int number = Integer.parseInt(numbered.group(1));
        // Documents follow each other; a numbered paragraph that is bold does not.
        if (last == 0 || number > last && number < last + 20) {
          plan.start(leaf);
          plan.role(leaf, Role.DOCUMENT_HEADING);
          last = number;
        }
      } else if (last == 0 && SERIES.matcher(text).matches()) {
        plan.role(leaf, Role.VOLUME_TITLE);
      }
    }
  }

  private static boolean isHeading(List<Element> leaves, int at, String text) {
    Element leaf = leaves.get(at);
    boolean stressed =
        Blocks.isHeading(leaf) || leaf.closest("h1,h2,h3,h4,h5,h6") != null || isBold(leaf);
    if (text.length() > 400) {
      return false;
    }
    if (text.matches("\\d{1,4}\\.\\s+Editorial Note\\W*")) {
      return true;
    }
    boolean sourced = false;
    for (int next = at + 1; next < Math.min(leaves.size(), at + 1 + NEAR); next++) {
      sourced |= SOURCE.matcher(ShortText.of(leaves.get(next), 20)).matches();
    }
    return stressed && (sourced || calls(text)) || sourced && calls(text);
  }

  private static boolean calls(String heading) {
    return heading.stripTrailing().endsWith("/1/") || heading.stripTrailing().endsWith("/1/.");
  }

  private static boolean isBold(Element leaf) {
    if (leaf.closest("b, strong") != null) {
      return true;
    }
    for (Element bold : leaf.select("b, strong")) {
      String words = ShortText.of(bold, 400);
      if (words.length() > 0.6 * ShortText.of(leaf, 400).length()) {
        return true;
      }
    }
    return false;
  }
}
