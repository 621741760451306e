package org.memcon.sources.html.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/// The beginning of an element's text with its white space folded, at a cost that does not grow
/// with the element.
public final class ShortText {

  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");
  private static final int MOST_NODES = 200;

  private ShortText() {}

  /// The first `limit` characters or so of an element's text, folded and stripped; text of more
  /// than `limit` characters comes back longer than `limit`.
  public static String of(Element element, int limit) {
    StringBuilder text = new StringBuilder();
    int[] nodes = {0};
    element.filter((node, depth) -> {
      if (text.length() > 2 * limit || nodes[0]++ > MOST_NODES) {
        return FilterResult.STOP;
      }
      append(node, text, limit);
      return node instanceof Element e && Visibility.isSilent(e)
          ? FilterResult.SKIP_ENTIRELY
          : FilterResult.CONTINUE;
    });
    return fold(text);
  }

  /// A stretch of text with its white space folded and stripped.
  public static String fold(CharSequence text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static void append(Node node, StringBuilder text, int limit) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(whole, 0, Math.min(whole.length(), 2 * limit + 80));
    } else if (node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"))) {
      text.append(' ');
    }
  }
}
