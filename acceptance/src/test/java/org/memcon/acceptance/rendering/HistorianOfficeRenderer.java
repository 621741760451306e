package org.memcon.acceptance.rendering;

import static org.memcon.acceptance.rendering.GoldVolume.children;
import static org.memcon.acceptance.rendering.GoldVolume.fold;
import static org.memcon.acceptance.rendering.GoldVolume.is;
import static org.memcon.acceptance.rendering.GoldVolume.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Renders a document of a gold volume as the page that history.state.gov serves of it: a class for
/// each TEI element, calls as links in spans, notes in a list at the end, page breaks as links in
/// brackets.
public final class HistorianOfficeRenderer {

  private static final Map<String, String> SPANS =
      Map.ofEntries(
          Map.entry("persName", "tei-persName"),
          Map.entry("placeName", "tei-placeName"),
          Map.entry("orgName", "tei-orgName"),
          Map.entry("date", "tei-date"),
          Map.entry("time", "tei-time"),
          Map.entry("gloss", "tei-gloss"),
          Map.entry("term", "tei-term"),
          Map.entry("supplied", "tei-supplied1"),
          Map.entry("sic", "tei-sic2"),
          Map.entry("corr", "tei-corr2"),
          Map.entry("unclear", "tei-unclear"));

  private record Note(String path, Element element) {}

  private final GoldVolume volume;
  private final StringBuilder html = new StringBuilder();
  private final List<Note> notes = new ArrayList<>();
  private int level;

  private HistorianOfficeRenderer(GoldVolume volume) {
    this.volume = volume;
  }

  /// The page of one document.
  public static String page(GoldVolume volume, Element document) {
    HistorianOfficeRenderer renderer = new HistorianOfficeRenderer(volume);
    renderer.level = depth(document);
    renderer.frame(document);
    return renderer.html.toString();
  }

  private static int depth(Element document) {
    int depth = 0;
    for (Node at = document; at != null; at = at.getParentNode()) {
      depth += is(at, "div") ? 1 : 0;
    }
    return depth;
  }

  private void frame(Element document) {
    String id = GoldVolume.id(document);
    String number = document.getAttribute("n");
    html.append("<!DOCTYPE html>\n<html lang=\"en\" data-app=\"\"><head><meta charset=\"utf-8\">")
        .append("<title>Historical Documents - Office of the Historian</title></head>\n")
        .append(
            "<body id=\"body\"><header class=\"hsg-header\"><a href=\"/\">Office of the Historian")
        .append(
            "</a></header><nav role=\"navigation\" class=\"hsg-nav navbar"
                + " navbar-default\"><ul><li>")
        .append("<a href=\"/about\">About Us</a></li></ul></nav><div class=\"hsg-main\">")
        .append("<main id=\"content\"><div class=\"row\"><nav class=\"hsg-breadcrumb\"")
        .append(" aria-label=\"breadcrumbs\"><ol class=\"hsg-breadcrumb__list\">");
    crumb("/historicaldocuments/" + volume.id(), volume.title());
    crumb("/historicaldocuments/" + volume.id() + "/" + id, "Document " + number);
    html.append("</ol></nav></div><div class=\"row\"><h2 class=\"hsg-navigation-title\"")
        .append(" id=\"navigation-title\">");
    escape(volume.title());
    html.append(
            "</h2></div><div class=\"row\"><div class=\"hsg-width-main\"><div"
                + " id=\"content-inner\">")
        .append(
            "<div id=\"content-container\"><div class=\"content\">\n<div class=\"tei-div3\" id=\"")
        .append(id)
        .append("\">");
    blocks(document);
    html.append("</div>\n");
    noteList();
    html.append("</div></div></div></div><div class=\"hsg-width-sidebar\"><aside><h4>Contents</h4>")
        .append(
            "</aside></div></div></main></div><footer class=\"hsg-footer\">Report an"
                + " issue</footer>")
        .append("</body></html>\n");
  }

  private void crumb(String address, String words) {
    html.append("<li class=\"hsg-breadcrumb__list-item\"><a class=\"hsg-breadcrumb__link\" href=\"")
        .append(address)
        .append("\"><span property=\"name\">");
    escape(words);
    html.append("</span></a></li>");
  }

  private void blocks(Element parent) {
    for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
      node(at);
    }
  }

  private void node(Node node) {
    if (node instanceof Text text) {
      escape(text.getData());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    String name = name(element);
    switch (name) {
      case "head" -> head(element);
      case "p" -> wrap("p", paragraphClass(element.getAttribute("rend")), element);
      case "dateline" -> wrap("div", "tei-dateline", element);
      case "opener" -> wrap("div", "tei-opener", element);
      case "closer" -> wrap("div", "tei-closer", element);
      case "postscript" -> wrap("div", "tei-postscript", element);
      case "signed" -> {
        boolean closing = is(element.getParentNode(), "closer");
        wrap(closing ? "div" : "span", closing ? "tei-signed1" : "tei-signed2", element);
      }
      case "salute" -> {
        boolean closing = is(element.getParentNode(), "closer");
        wrap(closing ? "span" : "div", closing ? "tei-salute1" : "tei-salute2", element);
      }
      case "div" -> {
        level++;
        wrap("div", "tei-div" + level, element);
        level--;
      }
      case "attachment" -> {
        int outer = level;
        level = 1;
        wrap("section", "tei-frus_attachment attachment", element);
        level = outer;
      }
      case "quote" -> wrap("blockquote", "tei-quote2", element);
      case "list" -> list(element);
      case "table" -> table(element);
      case "note" -> note(element);
      case "pb" -> pageBreak(element);
      case "lb" -> html.append("<br>");
      case "hi" -> highlighted(element);
      case "ref" -> reference(element);
      case "figure", "graphic", "gap" -> {}
      default -> {
        if (SPANS.containsKey(name)) {
          wrap("span", SPANS.get(name), element);
        } else {
          blocks(element);
        }
      }
    }
  }

  private static String paragraphClass(String rend) {
    return switch (rend) {
      case "center" -> "tei-p1";
      case "flushleft" -> "tei-p2";
      case "sectiontitleital" -> "tei-p4 section-title font-italic";
      default -> "tei-p3";
    };
  }

  private void wrap(String tag, String classes, Element element) {
    html.append('<').append(tag).append(" class=\"").append(classes).append("\">");
    blocks(element);
    html.append("</").append(tag).append('>');
  }

  private void head(Element head) {
    Node parent = head.getParentNode();
    if (is(parent, "table")) {
      wrap("div", "tei-head2", head);
    } else {
      String tag = "h" + Math.clamp(level + 1L, 1, 6);
      wrap(tag, is(parent, "attachment") ? "tei-head6" : "tei-head7", head);
    }
  }

  private void highlighted(Element element) {
    switch (element.getAttribute("rend")) {
      case "italic" -> wrap("span", "tei-hi2 font-italic", element);
      case "smallcaps" -> wrap("span", "tei-hi3 font-smallcaps", element);
      case "strong" -> wrap("span", "tei-hi1", element);
      case "superscript" -> wrap("sup", "tei-hi5", element);
      default -> wrap("span", "tei-hi4", element);
    }
  }

  private void reference(Element element) {
    String target = element.getAttribute("target");
    html.append("<a href=\"");
    escape(
        target.startsWith("#")
            ? "/historicaldocuments/" + volume.id() + "/" + target.substring(1)
            : target);
    html.append("\">");
    blocks(element);
    html.append("</a>");
  }

  private void list(Element list) {
    boolean nested = is(list.getParentNode(), "item");
    boolean headed = false;
    boolean labelled = false;
    for (Element child : children(list)) {
      if (is(child, "head")) {
        wrap("h4", "tei-list1 listHead", child);
        headed = true;
      }
      labelled |= is(child, "label");
    }
    String classes =
        nested
            ? "tei-list8 hsg-nested-list"
            : headed ? "tei-list2 list hsg-list-default" : "tei-list4 hsg-list-default";
    html.append(
        labelled ? "<dl class=\"tei-list6 labeled-list\">" : "<ul class=\"" + classes + "\">");
    // A list renders its items only: page breaks between them are lost.
    for (Element child : children(list)) {
      if (is(child, "item")) {
        wrap(labelled ? "dd" : "li", "tei-item", child);
      } else if (is(child, "label")) {
        wrap("dt", "tei-label", child);
      }
    }
    html.append(labelled ? "</dl>" : "</ul>");
  }

  private void table(Element table) {
    for (Element child : children(table)) {
      if (is(child, "head")) {
        head(child);
      }
    }
    html.append("<table class=\"tei-table2 table table-hover table-bordered\">");
    for (Element row : children(table)) {
      if (is(row, "row")) {
        html.append("<tr class=\"tei-row\">");
        children(row).stream().filter(c -> is(c, "cell")).forEach(c -> wrap("td", "tei-cell", c));
        html.append("</tr>");
      } else if (is(row, "pb")) {
        pageBreak(row);
      }
    }
    html.append("</table>");
  }

  private void note(Element note) {
    if (GoldVolume.isInline(note)) {
      Node parent = note.getParentNode();
      boolean block = is(parent, "div") || is(parent, "attachment");
      wrap(block ? "p" : "span", "tei-note2", note);
      return;
    }
    if (note.getAttribute("type").equals("summary")) {
      return;
    }
    String path = "1.5.4.8." + (notes.size() + 3) + ".2";
    notes.add(new Note(path, note));
    html.append("<span id=\"fnref:")
        .append(path)
        .append("\"><a class=\"note\" rel=\"footnote\" href=\"#fn:");
    html.append(path).append("\">");
    escape(note.getAttribute("n"));
    html.append("</a></span>");
  }

  private void noteList() {
    if (notes.isEmpty()) {
      return;
    }
    html.append("<div class=\"footnotes\"><ol>");
    // A note may call another, which then is listed behind it.
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      html.append("<li class=\"footnote\" id=\"fn:").append(note.path()).append("\" value=\"");
      escape(note.element().getAttribute("n"));
      html.append("\"><span class=\"fn-content\">");
      blocks(note.element());
      html.append("</span><a class=\"fn-back\" href=\"#fnref:")
          .append(note.path())
          .append("\">↩</a></li>\n");
    }
    html.append("</ol></div>");
  }

  private void pageBreak(Element element) {
    String number = element.getAttribute("n");
    String kind =
        switch (element.getAttribute("type")) {
          case "facsimile" -> "Facsimile Page ";
          case "typeset" -> "Typeset Page ";
          default -> "Page ";
        };
    html.append("<a href=\"")
        .append(GoldVolume.id(element))
        .append("\" id=\"")
        .append(GoldVolume.id(element));
    html.append("\" class=\"tei-pb1 hsg-facsilime-link\" target=\"_self\" rel=\"nofollow\">[");
    escape(fold(kind + number));
    html.append("]</a>");
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
