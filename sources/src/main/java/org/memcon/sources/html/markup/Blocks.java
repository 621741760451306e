package org.memcon.sources.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/// Which elements begin and end lines.
public final class Blocks {

  private static final Set<String> NAMES =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp",
          "object");

  private Blocks() {}

  /// Whether an element is a block by its name or by its own style.
  public static boolean isBlock(Element element) {
    if (NAMES.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasClass("list-group-item")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style
            .replace(" ", "")
            .matches("(?s).*\\bdisplay:(?:block|flex|grid|table|list-item)\\b.*");
  }

  /// Whether an element is a heading.
  public static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /// The block that an element is or stands in.
  public static Element around(Element element) {
    Element at = element;
    while (at.parent() != null && !isBlock(at)) {
      at = at.parent();
    }
    return at;
  }

  /// The blocks under `root` that hold text or pictures of their own and no block, in order.
  public static List<Element> leaves(Element root) {
    List<Element> leaves = new ArrayList<>();
    root.filter((node, depth) -> {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (Visibility.isSilent(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isBlock(element) && !holdsBlock(element)) {
        if (!ShortText.of(element, 4).isEmpty()) {
          leaves.add(element);
        }
        return FilterResult.SKIP_CHILDREN;
      }
      return FilterResult.CONTINUE;
    });
    return leaves;
  }

  private static boolean holdsBlock(Element element) {
    boolean[] found = {false};
    element.filter((node, depth) -> {
      if (depth > 0 && node instanceof Element inner && isBlock(inner)) {
        found[0] = true;
        return FilterResult.STOP;
      }
      return FilterResult.CONTINUE;
    });
    return found[0];
  }

  /// Whether an element has words directly in it.
  public static boolean hasOwnWords(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words && !words.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
