package org.memcon.acceptance.formats;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.memcon.app.workflow.evaluation.rendering.MarkedText;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage.Kind;

/// Renders a document as a page that was saved from a site: raised calls that are links, the notes
/// at the end with links back, pages in brackets, lists, and the site's own lines around.
final class SavedPage {

  /// How a site writes its notes.
  enum Style {
    /// A numbered list whose items hold the notes.
    LIST,
    /// Paragraphs that begin with the raised number.
    PARAGRAPHS
  }

  private static final char CALL = '\uE010';
  private static final char PAGE = '\uE011';
  private static final char END = '\uE012';
  private static final Pattern CALLS = Pattern.compile(CALL + "(\\d+)" + END);
  private static final Pattern PAGES = Pattern.compile(PAGE + "([^" + END + "]*)" + END);

  private static final Map<Kind, String> ELEMENTS =
      Map.of(
          Kind.HEAD, "h2",
          Kind.LIST_HEAD, "h4",
          Kind.PARAGRAPH, "p",
          Kind.ITEM, "li",
          Kind.DATELINE, "p",
          Kind.SIGNED, "p",
          Kind.LINE, "p");

  private final ReadableDocument document;
  private final Style style;
  private final StringBuilder html = new StringBuilder();

  private SavedPage(ReadableDocument document, Style style) {
    this.document = document;
    this.style = style;
  }

  static String of(ReadableDocument document, Style style) {
    SavedPage page = new SavedPage(document, style);
    page.frame();
    return page.html.toString();
  }

  private void frame() {
    html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>The Strait Papers</title></head>\n<body>")
        .append("<header><a href=\"/\">The Strait Papers</a> <form action=\"/search\">")
        .append("<input name=\"q\"><button>Search</button></form></header>\n<nav><ul>");
    for (String place : List.of("Home", "Volumes", "People", "About us")) {
      html.append("<li><a href=\"/x\">").append(place).append("</a></li>");
    }
    html.append("</ul></nav>\n<main><article>\n");
    text();
    notes();
    html.append("</article></main>\n<footer><p>Copyright The Strait Papers. ")
        .append("<a href=\"/contact\">Contact us</a></p></footer></body></html>\n");
  }

  private void text() {
    boolean list = false;
    for (Passage passage : document.passages()) {
      if (passage.kind() == Kind.PAGE) {
        html.append("<p>").append(page(passage.text())).append("</p>\n");
        continue;
      }
      String text =
          MarkedText.spelt(
              passage.kind() == Kind.CALLS ? "" : passage.text(),
              note -> "" + CALL + note + END,
              page -> " " + PAGE + page + END + " ");
      if (text.isEmpty()) {
        continue;
      }
      boolean item = passage.kind() == Kind.ITEM;
      html.append(item && !list ? "<ul>\n" : list && !item ? "</ul>\n" : "");
      list = item;
      String element = ELEMENTS.getOrDefault(passage.kind(), "p");
      String right = passage.kind() == Kind.SIGNED ? " align=\"right\"" : "";
      html.append('<').append(element).append(right).append('>').append(markup(text));
      html.append("</").append(element).append(">\n");
    }
    html.append(list ? "</ul>\n" : "");
  }

  private String markup(String text) {
    String called = CALLS.matcher(escaped(text)).replaceAll(call -> call(call.group(1)));
    return PAGES.matcher(called).replaceAll(page -> page(page.group(1)));
  }

  private String call(String note) {
    return "<sup id=\"ref"
        + note
        + "\"><a href=\"#fn"
        + note
        + "\">"
        + escaped(document.number(Integer.parseInt(note)))
        + "</a></sup>";
  }

  private static String page(String number) {
    return "<span class=\"page\">[Page " + escaped(number) + "]</span>";
  }

  private void notes() {
    if (document.notes().isEmpty()) {
      return;
    }
    html.append(style == Style.LIST ? "<hr>\n<ol>\n" : "<hr>\n");
    for (int i = 0; i < document.notes().size(); i++) {
      String words = escaped(document.words(i));
      String back = "<a href=\"#ref" + i + "\">";
      html.append(
          style == Style.LIST
              ? "<li id=\"fn" + i + "\">" + words + " " + back + "↩</a></li>\n"
              : "<p id=\"fn"
                  + i
                  + "\"><sup>"
                  + back
                  + escaped(document.number(i))
                  + "</a></sup> "
                  + words
                  + "</p>\n");
    }
    html.append(style == Style.LIST ? "</ol>\n" : "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
