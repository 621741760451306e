package org.memcon.sources.html.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;
import org.memcon.sources.html.markup.TeiClass;

/// Pages that a TEI edition was made into with a class `tei-…` for each of its elements, as
/// history.state.gov has them in all its generations. The number at the end of a class is the rank
/// of a rule and moves; only the name is looked at.
final class HistorianOfficePage {

  private static final Pattern DOCUMENT_ID = Pattern.compile("d\\d+[A-Za-z]?(?:-\\d+)?");
  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?i)(?:list of )?(?:participants|present|those present|also present|attendees|attendance"
              + "|in attendance|participation)\\b.*");
  private static final Pattern SUBJECT = Pattern.compile("(?i)subjects?\\W*(?:discussed)?\\W*");

  private final Document page;
  private final PagePlan plan;
  private final Element content;

  private HistorianOfficePage(Document page, PagePlan plan) {
    this.page = page;
    this.plan = plan;
    this.content = content(page);
  }

  /// Whether a page has the signs of this shape.
  static boolean recognizes(Document page) {
    return page.body().stream().anyMatch(e -> TeiClass.is(e, "div") || TeiClass.is(e, "head"))
        || page.getElementById("content-inner") != null
            && page.selectFirst("html[data-app]") != null;
  }

  static void mark(Document page, PagePlan plan) {
    HistorianOfficePage office = new HistorianOfficePage(page, plan);
    office.frame();
    office.walk();
    office.documents();
    office.sourceNotes();
  }

  private static Element content(Document page) {
    Element inner = page.getElementById("content-inner");
    if (inner != null) {
      return inner;
    }
    Element first =
        page.body().stream()
            .filter(e -> TeiClass.of(e).isPresent())
            .findFirst()
            .orElse(page.body());
    for (Element at = first; at != null; at = at.parent()) {
      if (at.normalName().equals("body") || at.selectFirst(".footnotes") != null) {
        return at;
      }
    }
    return page.body();
  }

  private void frame() {
    if (content != page.body()) {
      plan.region(page.body(), Region.SITE_FURNITURE);
    }
    plan.region(content, Region.CONTENT);
    for (Element title : page.select("#navigation-title, .hsg-navigation-title")) {
      plan.region(title, Region.METADATA);
      plan.role(title, Role.VOLUME_TITLE);
    }
    for (Element crumb :
        page.select(".hsg-breadcrumb li, ol.breadcrumb li, .hsg-breadcrumb-wrapper li")) {
      plan.role(crumb, Role.BREADCRUMB);
    }
    for (Element copy :
        content.select(
            "#touch-detector, #footnote-modal, .popover, .tooltip, .modal, .page-nav, nav")) {
      plan.region(copy, Region.SITE_FURNITURE);
    }
    for (Element notes : content.select(".footnotes")) {
      plan.region(notes, Region.NOTES);
    }
  }

  private void walk() {
    content.filter((node, depth) -> {
      if (node instanceof Element element) {
        TeiClass.of(element).ifPresent(name -> name(element, name));
      }
      return FilterResult.CONTINUE;
    });
  }

  private void name(Element element, String name) {
    switch (name) {
      case "head" -> head(element);
      case "list" -> {
        if (Blocks.isHeading(element)) {
          listHead(element, element.nextElementSibling());
        }
      }
      case "dateline" -> plan.role(element, Role.DATELINE);
      case "salute" -> plan.role(element, Role.SALUTATION);
      case "signed" -> plan.role(element, Role.SIGNATURE);
      case "postscript" -> plan.role(element, Role.POSTSCRIPT);
      case "speaker" -> plan.role(element, Role.SPEAKER);
      case "stage" -> plan.role(element, Role.STAGE_DIRECTION);
      case "p" -> {
        if (element.hasClass("section-title")) {
          plan.role(element, Role.SUBHEADING);
        }
      }
      default -> {}
    }
  }

  private void head(Element element) {
    if (Blocks.isHeading(element)) {
      plan.role(element, Role.SUBHEADING);
      return;
    }
    Element parent = element.parent();
    Element next = element.nextElementSibling();
    if (parent != null && (parent.normalName().equals("ul") || parent.normalName().equals("ol"))) {
      plan.kind(element, Kind.HEADING);
      listHead(element, parent);
    } else if (next != null && next.normalName().equals("table")) {
      plan.kind(element, Kind.CAPTION);
    } else {
      plan.kind(element, Kind.HEADING);
      plan.role(element, Role.SUBHEADING);
    }
  }

  /// What a list's heading says holds for its items as well.
  private void listHead(Element head, @Nullable Element list) {
    String text = ShortText.of(head, 80).toLowerCase(Locale.ROOT);
    Role role =
        SUBJECT.matcher(text).matches()
            ? Role.SUBJECT
            : PARTICIPANTS.matcher(text).matches() ? Role.PARTICIPANTS : null;
    if (role == null) {
      return;
    }
    plan.role(head, role);
    if (list != null && (list.normalName().equals("ul") || list.normalName().equals("ol"))) {
      plan.role(list, role);
    }
  }

  private void documents() {
    List<Element> documents = documentDivs();
    if (documents.isEmpty()) {
      plan.remark("the page lists or introduces documents and holds none");
    }
    for (Element document : documents) {
      plan.start(document);
      firstHeading(document).ifPresent(head -> plan.role(head, Role.DOCUMENT_HEADING));
      beforeHeading(document);
      for (Element attachment :
          document.select("[class*=tei-frus_attachment], section.attachment")) {
        attachment.stream()
            .filter(e -> e != attachment && isHead(e))
            .findFirst()
            .ifPresent(head -> plan.role(head, Role.ATTACHMENT_HEADING));
      }
    }
  }

  private List<Element> documentDivs() {
    List<Element> divs = content.stream().filter(e -> TeiClass.is(e, "div")).toList();
    List<Element> numbered =
        divs.stream().filter(e -> DOCUMENT_ID.matcher(e.id()).matches()).toList();
    if (!numbered.isEmpty()) {
      return numbered;
    }
    List<Element> outer = new ArrayList<>();
    for (Element div : divs) {
      boolean lists = div.selectFirst("hr.list, p.summary, p.sourcenote, ul.pagination") != null;
      if (!lists && outer.stream().noneMatch(o -> div.parents().contains(o))) {
        outer.add(div);
      }
    }
    return outer;
  }

  private static boolean isHead(Element element) {
    return Blocks.isHeading(element) && TeiClass.is(element, "head");
  }

  private static Optional<Element> firstHeading(Element document) {
    return document.stream()
        .filter(HistorianOfficePage::isHead)
        .filter(head -> head.closest("[class*=tei-frus_attachment], section.attachment") == null)
        .findFirst();
  }

  /// Volumes for 1954 and older have the file number in a note above the heading.
  private void beforeHeading(Element document) {
    for (Element child : document.children()) {
      if (isHead(child)) {
        return;
      }
      if (TeiClass.is(child, "note")) {
        plan.role(child, Role.SOURCE_NOTE);
      }
    }
  }

  /// The note that a document's heading calls and that begins "Source:".
  private void sourceNotes() {
    for (Element call : content.select("a.note[href*=#]")) {
      Element block = Blocks.around(call);
      if (!plan.of(block).role().equals(Optional.of(Role.DOCUMENT_HEADING))) {
        continue;
      }
      String href = call.attr("href");
      Element note = page.getElementById(href.substring(href.indexOf('#') + 1));
      if (note != null && ShortText.of(note, 20).startsWith("Source:")) {
        plan.role(note, Role.SOURCE_NOTE);
      }
    }
  }
}
