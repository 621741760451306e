package org.memcon.sources.html.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// How much text each element of a page holds, and how much of it is links; counted once, in
/// characters that are not white space.
public final class TextMeasure {

  private static final class Count {
    int text;
    int linked;
    int links;
  }

  private static final Count NOTHING = new Count();

  private final Map<Element, Count> counts = new IdentityHashMap<>();

  /// Counts the text under `root`.
  public static TextMeasure of(Element root) {
    TextMeasure measure = new TextMeasure();
    root.filter(measure.new Counter());
    return measure;
  }

  /// The characters in an element.
  public int text(Element element) {
    return counts.getOrDefault(element, NOTHING).text;
  }

  /// The number of links in an element.
  public int links(Element element) {
    return counts.getOrDefault(element, NOTHING).links;
  }

  /// Which part of an element's characters are links, from 0 to 1.
  public double linkDensity(Element element) {
    Count count = counts.getOrDefault(element, NOTHING);
    return count.text == 0 ? 0 : (double) count.linked / count.text;
  }

  private final class Counter implements NodeFilter {
    private final Deque<Count> open = new ArrayDeque<>();
    private int linkDepth;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (Visibility.isSilent(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        Count count = new Count();
        counts.put(element, count);
        open.push(count);
        if (isLink(element)) {
          linkDepth++;
          count.links++;
        }
      } else if (node instanceof TextNode words && !open.isEmpty()) {
        int size = visible(words.getWholeText());
        open.element().text += size;
        open.element().linked += linkDepth > 0 ? size : 0;
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !Visibility.isSilent(element)) {
        Count count = open.pop();
        if (isLink(element)) {
          linkDepth--;
        }
        if (!open.isEmpty()) {
          open.element().text += count.text;
          open.element().linked += count.linked;
          open.element().links += count.links;
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static int visible(String words) {
      int size = 0;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (!Character.isWhitespace(c) && c != '\u00A0') {
          size++;
        }
      }
      return size;
    }
  }
}
