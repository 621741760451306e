package org.memcon.sources.html.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;

/// Postings of documents with an essay and, for each document, a heading, a date, a source line and
/// an abstract, as the National Security Archive's briefing books have them, new and old. Their
/// classes are not known; their words and the order of these are.
final class SecurityArchivePage {

  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\bbriefing book\\s*(?:#|no\\b\\.?|number\\b)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:published|posted|updated|briefing book"
              + " #|project|projects|regions?|topics?|subjects?)\\s*:?");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(?:(?:compiled and |co-)?edited by|posted[:,\\s]|published\\s*[-\u2013:]|for more"
              + " information|by the national security archive).*");
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?i)document\\s+(?:no\\.\\s*)?\\d{1,3}[a-z]?\\b(?!\\s+(?:is|was|shows|and|in|on|of)\\b).*");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:ca?\\.\\s*|circa\\s+|undated|no date|date"
              + " unknown)?.{0,20}(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?.{0,10})?(?:1[789]|20)\\d\\d\\W*|undated|no"
              + " date|date unknown");

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?i)(?:view|read|open|download)?\\s*(?:the )?(?:document|pdf|full"
              + " document|scan)?\\s*(?:\\(?pdf\\)?)?");

  private final PagePlan plan;

  private SecurityArchivePage(PagePlan plan) {
    this.plan = plan;
  }

  /// Whether a page has the signs of this shape.
  static boolean recognizes(Document page) {
    boolean[] found = {false};
    page.body()
        .filter((node, depth) -> {
          if (node instanceof TextNode words
              && words.getWholeText().length() < 300
              && NUMBER.matcher(ShortText.fold(words.getWholeText())).find()) {
            found[0] = true;
          } else if (node instanceof TextNode words
              && words.getWholeText().length() < 300
              && words.getWholeText().contains("Electronic Briefing Book")) {
            found[0] = true;
          }
          return found[0] ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return found[0];
  }

  static void mark(Document page, PagePlan plan) {
    AnyPage.markWithoutTitle(page, plan);
    SecurityArchivePage archive = new SecurityArchivePage(plan);
    archive.buttons(page);
    List<Element> leaves = new ArrayList<>();
    for (Element leaf : Blocks.leaves(page.body())) {
      if (plan.regionOf(leaf) == Region.CONTENT) {
        leaves.add(leaf);
      }
    }
    archive.head(leaves);
    archive.entries(leaves);
  }

  /// Links to the documents' own pages and scans, alone beside the abstracts.
  private void buttons(Document page) {
    for (Element link : page.select("a[href]")) {
      if (BUTTON.matcher(ShortText.of(link, 40)).matches()
          && plan.regionOf(link) == Region.CONTENT) {
        plan.region(link, Region.SITE_FURNITURE);
      }
    }
  }

  private void head(List<Element> leaves) {
    boolean labelled = false;
    boolean titled = false;
    for (Element leaf : leaves) {
      String text = ShortText.of(leaf, 200);
      if (!titled && leaf.normalName().equals("h1")) {
        plan.role(leaf, Role.VOLUME_TITLE);
        titled = true;
      } else if (text.length() > 300 || ENTRY.matcher(text).matches()) {
        return;
      } else if (LABEL.matcher(text).matches()) {
        plan.region(leaf, Region.METADATA);
        plan.kind(leaf, Kind.LABEL);
        labelled = true;
        continue;
      } else if (labelled) {
        plan.region(leaf, Region.METADATA);
        plan.kind(leaf, Kind.VALUE);
      } else if (CREDIT.matcher(text).matches() || NUMBER.matcher(text).find()) {
        plan.region(leaf, Region.METADATA);
      }
      labelled = false;
    }
  }

  private void entries(List<Element> leaves) {
    int at = 0;
    while (at < leaves.size()) {
      if (!isEntry(leaves.get(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < leaves.size()
          && !isEntry(leaves.get(end))
          && !endsEntries(leaves.get(end), leaves.get(at))) {
        end++;
      }
      entry(leaves.subList(at, end));
      at = end;
    }
  }

  private static boolean isEntry(Element leaf) {
    String text = ShortText.of(leaf, 300);
    if (!ENTRY.matcher(text).matches() || text.length() > 300) {
      return false;
    }
    return Blocks.isHeading(leaf)
        || leaf.closest("h1, h2, h3, h4, h5, h6") != null
        || leaf.selectFirst("b, strong, a[href]") != null
        || text.length() < 16;
  }

  private static boolean endsEntries(Element leaf, Element entry) {
    if (ShortText.of(leaf, 30).matches("(?i)(?:foot|end)?notes?")) {
      return true;
    }
    if (!Blocks.isHeading(leaf)) {
      return false;
    }
    String level = Blocks.isHeading(entry) ? entry.normalName() : "h4";
    return leaf.normalName().compareTo(level) < 0;
  }

  private void entry(List<Element> lines) {
    Element heading = lines.getFirst();
    // Where the title is a line of its own, "Document 01" only says that an entry begins.
    plan.role(heading, Role.DOCUMENT_START);
    boolean titled =
        !ShortText.of(heading, 300).matches("(?i)document\\s+(?:no\\.\\s*)?\\d{1,3}[a-z]?\\W*");
    boolean sourced = false;
    for (Element line : lines.subList(1, lines.size())) {
      String text = ShortText.of(line, 400);
      if (plan.regionOf(line) != Region.CONTENT) {
        continue;
      }
      if (text.regionMatches(true, 0, "source:", 0, 7)) {
        plan.region(line, Region.METADATA);
        plan.role(line, Role.SOURCE_NOTE);
        sourced = true;
      } else if (text.length() < 60 && !sourced && DATE.matcher(text).matches()) {
        plan.region(line, Region.METADATA);
        plan.role(line, Role.ARCHIVE_DATE);
      } else if (!titled && !sourced && text.length() < 300) {
        plan.role(line, Role.DOCUMENT_HEADING);
        titled = true;
      } else if (isLinkAlone(line)) {
        plan.region(line, Region.SITE_FURNITURE);
      } else {
        plan.region(line, Region.METADATA);
        plan.role(line, Role.ABSTRACT);
      }
    }
  }

  private static boolean isLinkAlone(Element line) {
    Element link = line.selectFirst("a[href]");
    return link != null && ShortText.of(link, 60).equals(ShortText.of(line, 60));
  }
}
