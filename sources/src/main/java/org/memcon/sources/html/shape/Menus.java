package org.memcon.sources.html.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.memcon.model.text.Region;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;
import org.memcon.sources.html.markup.TextMeasure;

/// Sets the menus of a page's main part apart from its text: at its edges, and where the same links
/// come again and again.
final class Menus {

  /// What sites say of themselves in their first and last lines.
  private static final Pattern SITE_WORDS =
      Pattern.compile(
          "(?i)^(?:skip to |back to |return to |best viewed |you are visitor|\\[?print"
              + " friendly|e-?mail alerts|bookmark and share|all rights reserved|(?:copyright"
              + " )?(?:\u00A9|\\(c\\)) ?\\d{4}|last (?:updated|modified|changed)|this page (?:was"
              + " )?last|skip links|log ?in\\b|sign in\\b)");

  private static final Pattern ORNAMENT =
      Pattern.compile(
          "(?i)(?:^|[\\W_])(?:seal|logo|flag|bar|banner|spacer|icon|button|arrow|bullet|line|wave)\\b");

  private final Element main;
  private final PagePlan plan;
  private final TextMeasure measure;

  Menus(Element main, PagePlan plan, TextMeasure measure) {
    this.main = main;
    this.plan = plan;
    this.measure = measure;
  }

  /// Marks them as the site's.
  void mark() {
    menusAtTheEdges();
    menusThatComeAgain();
  }

  /// Menus before the first and behind the last block of text.
  private void menusAtTheEdges() {
    List<Element> leaves =
        Blocks.leaves(main).stream().filter(b -> plan.regionOf(b) == Region.CONTENT).toList();
    for (Element leaf : leaves) {
      if (!isMenu(leaf)) {
        break;
      }
      plan.region(leaf, Region.SITE_FURNITURE);
    }
    for (Element leaf : leaves.reversed()) {
      if (!isMenu(leaf)) {
        break;
      }
      plan.region(leaf, Region.SITE_FURNITURE);
    }
    List<Element> text = leaves.stream().filter(b -> plan.regionOf(b) == Region.CONTENT).toList();
    if (!text.isEmpty()) {
      looseLinks(text.getFirst().sourceRange().startPos(), text.getLast().sourceRange().startPos());
    }
    ornaments();
  }

  /// The links that a site sets beside every speech, alike each time.
  private void menusThatComeAgain() {
    Map<String, List<Element>> alike = new HashMap<>();
    for (Element leaf : Blocks.leaves(main)) {
      if (plan.regionOf(leaf) == Region.CONTENT && measure.links(leaf) > 1 && isMenu(leaf)) {
        String words = ShortText.of(leaf, BEGIN);
        alike
            .computeIfAbsent(
                words.substring(0, Math.min(BEGIN, words.length())), it -> new ArrayList<>())
            .add(leaf);
      }
    }
    alike.values().stream()
        .filter(leaves -> leaves.size() > 2)
        .forEach(leaves -> leaves.forEach(leaf -> plan.region(leaf, Region.SITE_FURNITURE)));
  }

  private static final int BEGIN = 12;

  /// Links that stand in no block of their own above the first block of text or below the last.
  private void looseLinks(int first, int last) {
    for (Element link : main.select("a[href]")) {
      int at = link.sourceRange().startPos();
      Element block = Blocks.around(link);
      boolean loose = block == main || block.normalName().equals("body");
      boolean outside = at < first || at > last && block.sourceRange().startPos() < last;
      if (loose && outside && measure.text(link) > 3 && plan.regionOf(link) == Region.CONTENT) {
        plan.region(link, Region.SITE_FURNITURE);
      }
    }
  }

  /// Seals, bars and buttons are pictures of the site's.
  private void ornaments() {
    for (Element image : main.select("img[alt]")) {
      if (image.closest("figure") == null
          && ORNAMENT.matcher(image.attr("alt") + " " + image.attr("src")).find()) {
        plan.region(image, Region.SITE_FURNITURE);
      }
    }
  }

  private boolean isMenu(Element leaf) {
    int text = measure.text(leaf);
    Element whole = leaf.closest("a[href]");
    boolean linked = whole != null || measure.linkDensity(leaf) > 0.6;
    boolean note = leaf.closest("[id^=fn], [id^=_ftn], li[id]") != null;
    return linked && !note && text < 200 && !Blocks.isHeading(leaf)
        || leaf.normalName().equals("option")
        || text < 150 && SITE_WORDS.matcher(ShortText.of(leaf, 200)).find();
  }
}
