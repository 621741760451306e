package org.memcon.sources.html.shape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;

/// Pages with a transcript in tabs and facts about the record in blocks and pills, as the Wilson
/// Center's Digital Archive has them since 2022, and its older pages with a column of facts.
final class WilsonCenterPage {

  private static final Pattern RELATED =
      Pattern.compile("(?i)related (?:documents?|records?|items?|content)");
  private static final Pattern INFORMATION = Pattern.compile("(?i)(?:document|record) information");
  private static final Pattern WRITTEN_BY_MACHINE =
      Pattern.compile(
          "(?i).*\\b(?:summary|abstract)\\b.*\\b(?:generated|written|produced|created)\\b.*");

  private final Document page;
  private final PagePlan plan;

  private WilsonCenterPage(Document page, PagePlan plan) {
    this.page = page;
    this.plan = plan;
  }

  /// Whether a page has the signs of this shape, new or old.
  static boolean recognizes(Document page) {
    return page.getElementById("documentTabs") != null
        || page.selectFirst(".doc-inf-information") != null
        || page.selectFirst(".information-block .sub-title, .information-block .pill") != null
        || page.selectFirst("object.pdf-preview") != null
            && page.selectFirst(".pill .name") != null;
  }

  static void mark(Document page, PagePlan plan) {
    WilsonCenterPage center = new WilsonCenterPage(page, plan);
    AnyPage.mark(page, plan);
    if (page.selectFirst(".doc-inf-information") != null) {
      center.oldFacts();
    }
    center.head();
    center.tabs();
    center.abstractText();
    center.facts();
    center.related();
  }

  private void head() {
    for (Element date : page.select(".content-block .date")) {
      if (date.closest("section") == null || date.closest("section").selectFirst("h1") != null) {
        plan.region(date, Region.METADATA);
        plan.role(date, Role.ARCHIVE_DATE);
      }
    }
    Optional.ofNullable(page.selectFirst("h1.title, .content-block h1, main h1"))
        .ifPresent(title -> {
          plan.region(title, Region.CONTENT);
          plan.role(title, Role.DOCUMENT_HEADING);
        });
    for (Element donor : page.select(".donated")) {
      plan.region(donor, Region.METADATA);
      plan.role(donor, Role.DONOR);
    }
  }

  private void tabs() {
    Element tabs = page.getElementById("documentTabs");
    if (tabs == null) {
      return;
    }
    plan.region(tabs, Region.CONTENT);
    for (Element menu : tabs.select("ul.nav, .nav-tabs, [role=tablist]")) {
      plan.region(menu, Region.SITE_FURNITURE);
    }
    List<Element> panes = List.copyOf(tabs.select(".tab-pane"));
    Element open =
        panes.stream()
            .filter(pane -> pane.hasClass("active") || pane.hasClass("show"))
            .findFirst()
            .orElse(panes.isEmpty() ? tabs : panes.getFirst());
    // Where the open pane is the scan, the first pane with words is the text.
    if (isEmpty(open)) {
      open = panes.stream().filter(pane -> !isEmpty(pane)).findFirst().orElse(open);
    }
    for (Element pane : panes) {
      if (pane == open || pane.parents().contains(open) || open.parents().contains(pane)) {
        plan.region(pane, Region.CONTENT);
      } else {
        plan.region(pane, Region.RELATED);
        if (!isEmpty(pane)) {
          plan.remark("another pane, " + tabName(tabs, pane) + ", holds text too; it is set apart");
        }
      }
    }
  }

  private static boolean isEmpty(Element pane) {
    return ShortText.of(pane, 40).length() < 40 && pane.selectFirst("object, embed, iframe") != null
        || ShortText.of(pane, 4).isEmpty();
  }

  private static String tabName(Element tabs, Element pane) {
    for (Element tab : tabs.select("a[href*=#], [data-bs-target], [aria-controls]")) {
      String target =
          tab.attr("href") + tab.attr("data-bs-target") + "#" + tab.attr("aria-controls");
      if (!pane.id().isEmpty() && target.endsWith("#" + pane.id())
          || target.contains("#" + pane.id() + "#")) {
        return "“" + ShortText.of(tab, 40) + "”";
      }
    }
    return "without a name";
  }

  /// The summary stands behind the transcript, without a heading.
  private void abstractText() {
    for (Element block : page.select(".text-block")) {
      if (block.closest("#documentTabs, .information-block, .content-block") != null
          || plan.regionOf(block) == Region.SITE_FURNITURE) {
        continue;
      }
      plan.region(block, Region.METADATA);
      for (Element leaf : Blocks.leaves(block)) {
        if (!WRITTEN_BY_MACHINE.matcher(ShortText.of(leaf, 400)).matches()) {
          plan.role(leaf, Role.ABSTRACT);
        }
      }
      return;
    }
  }

  private void facts() {
    for (Element heading : page.select("h2, h3, h4")) {
      String text = ShortText.of(heading, 60);
      if (INFORMATION.matcher(text).matches()) {
        plan.region(heading, Region.METADATA);
      }
    }
    for (Element block : page.select(".information-block, .pill-block")) {
      plan.region(block, Region.METADATA);
      for (Element leaf : Blocks.leaves(block)) {
        boolean label = leaf.closest("h2, h3, h4, .sub-title, .label") != null;
        plan.kind(leaf, label ? Kind.LABEL : Kind.VALUE);
      }
    }
    for (Element pill : page.select(".pill")) {
      plan.region(pill, Region.METADATA);
      plan.kind(pill, Kind.VALUE);
      labelOf(pill).ifPresent(this::label);
    }
  }

  /// The heading above a group of pills.
  private static Optional<Element> labelOf(Element pill) {
    for (Element at = pill; at != null && !at.normalName().equals("main"); at = at.parent()) {
      Element before = at.previousElementSibling();
      while (before != null && before.hasClass("pill")) {
        before = before.previousElementSibling();
      }
      if (before != null) {
        return Blocks.isHeading(before) ? Optional.of(before) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void label(Element heading) {
    plan.region(heading, Region.METADATA);
    plan.kind(heading, Kind.LABEL);
  }

  private void related() {
    for (Element heading : page.select("h2, h3, h4, .title")) {
      if (!RELATED.matcher(ShortText.of(heading, 40)).matches()) {
        continue;
      }
      Element parent = heading.parent();
      if (parent != null
          && heading.previousElementSibling() == null
          && !parent.normalName().equals("main")
          && !parent.normalName().equals("body")) {
        plan.region(parent, Region.RELATED);
        continue;
      }
      plan.region(heading, Region.RELATED);
      for (Element at = heading.nextElementSibling(); at != null; at = at.nextElementSibling()) {
        if (Blocks.isHeading(at) && at.normalName().compareTo(heading.normalName()) <= 0) {
          break;
        }
        plan.region(at, Region.RELATED);
      }
    }
  }

  private void oldFacts() {
    for (Element block : page.select(".doc-inf-information")) {
      plan.region(block, Region.METADATA);
      for (Element leaf : Blocks.leaves(block)) {
        plan.kind(leaf, Blocks.isHeading(leaf) ? Kind.LABEL : Kind.VALUE);
      }
    }
    Element subjects = page.getElementById("subj-list");
    if (subjects != null) {
      plan.region(subjects, Region.METADATA);
      for (Element item : subjects.select("li")) {
        plan.kind(item, Kind.VALUE);
      }
      Element before = subjects.previousElementSibling();
      if (before != null && Blocks.isHeading(before)) {
        label(before);
      }
    }
    for (Element scan : page.select("a.down[href*=.pdf]")) {
      plan.region(scan, Region.METADATA);
    }
  }
}
