package org.memcon.editing.layout.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.stamp.Markings;
import org.memcon.editing.stamp.Stamps;

/// Divides typed lines into pages where their numbers rise, and tells from the text what is typed
/// and stamped at the edges of pages.
final class TypedPages {

  /// As many lines from a page's edge may be its furniture.
  private static final int EDGE = 6;

  /// A page of text between the lines at its edges; `number` is what counts it.
  record TypedPage(
      List<PageLine> text, List<PageLine> furniture, OptionalInt number, int numberAt) {}

  private static final int LONGEST_HEAD = 90;

  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final Pattern RULE = Pattern.compile("[-_=—*]{3,}");

  private TypedPages() {}

  static List<TypedPage> of(List<List<PageLine>> fed) {
    List<List<PageLine>> pages = new ArrayList<>();
    int last = 1;
    for (List<PageLine> lines : fed) {
      int from = 0;
      for (int i = 1; i < lines.size(); i++) {
        OptionalInt number = number(lines, i);
        // Where pages are counted, the next number turns the page.
        boolean next =
            number.isPresent()
                && (number.getAsInt() == last + 1
                    || number.getAsInt() > last && isUnderHead(lines, i));
        if (next && i - from > 3) {
          int head = isUnderHead(lines, i) ? i - 1 : i;
          pages.add(lines.subList(from, head));
          from = head;
          last = number.getAsInt();
        }
      }
      pages.add(lines.subList(from, lines.size()));
      OptionalInt first = from == 0 && !lines.isEmpty() ? number(lines, 0) : OptionalInt.empty();
      last = Math.max(last, first.orElse(last));
    }
    return sorted(pages);
  }

  /// The number of a page that a line gives. One without any sign stands right of the margin, or
  /// under words that stood at the head of the text.
  private static OptionalInt number(List<PageLine> lines, int at) {
    PageLine line = lines.get(at);
    OptionalInt number = Stamps.page(line.text());
    boolean signed = number.isEmpty() || !Character.isDigit(line.text().charAt(0));
    return signed || line.indent() > 20 || isUnderHead(lines, at) ? number : OptionalInt.empty();
  }

  /// Whether the words above a number stood among the first of the text, too.
  private static boolean isUnderHead(List<PageLine> lines, int at) {
    String above = at > 0 && lines.get(at).blankBefore() == 0 ? lines.get(at - 1).text() : "";
    return above.length() > 3
        && lines.subList(0, Math.min(EDGE, at - 1)).stream()
            .anyMatch(line -> line.text().endsWith(above));
  }

  private static List<TypedPage> sorted(List<List<PageLine>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<PageLine> page : pages) {
      Set<String> lines = new TreeSet<>();
      for (int i = 0; i < Math.min(2, page.size()); i++) {
        lines.add(mask(page.get(i)));
        lines.add(mask(page.get(page.size() - 1 - i)));
      }
      lines.forEach(line -> edges.merge(line, 1, Integer::sum));
    }
    List<TypedPage> sorted = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      sorted.add(sort(pages.get(i), i == 0, i + 1 == pages.size(), edges));
    }
    return sorted;
  }

  private static TypedPage sort(
      List<PageLine> page, boolean first, boolean last, Map<String, Integer> edges) {
    List<PageLine> furniture = new ArrayList<>();
    int from = 0;
    int to = page.size();
    OptionalInt number = OptionalInt.empty();
    int at = page.isEmpty() ? 0 : page.getFirst().start();
    for (int i = 0; i < Math.min(EDGE, to) && isEdge(page.get(i), first, edges); i++) {
      from = i + 1;
    }
    for (int i = to - 1; i > Math.max(from, to - EDGE) && isEdge(page.get(i), last, edges); i--) {
      to = i;
    }
    List<PageLine> text = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      PageLine line = page.get(i);
      boolean aside =
          i < from
              || i >= to
              || Stamps.isRelease(line.text()) && stands(page, i)
              || i < EDGE && Stamps.isPageMark(line.text())
              || isRule(page, i);
      (aside ? furniture : text).add(line);
      OptionalInt counted = aside ? Stamps.pageBehind(line.text()) : OptionalInt.empty();
      if (counted.isPresent() && number.isEmpty()) {
        number = counted;
        at = line.start();
      }
    }
    return new TypedPage(text, furniture, number, at);
  }

  /// Whether a line at a page's edge is none of the text. At the beginning and at the end of all,
  /// the marking is the record's own.
  private static boolean isEdge(PageLine line, boolean outermost, Map<String, Integer> edges) {
    String words = line.text();
    boolean release = Stamps.isRelease(words);
    boolean again =
        words.length() < LONGEST_HEAD
            && edges.getOrDefault(mask(line), 0) + (isHead(line, edges) ? 1 : 0) > 1
            && mask(line).chars().filter(Character::isLetter).count() > 2;
    if (outermost) {
      return release || Stamps.isPageMark(words) || again && Stamps.pageBehind(words).isPresent();
    }
    return release || Markings.isMarking(words) || Stamps.page(words).isPresent() || again;
  }

  /// Whether the words stand at the right of the text's first line.
  private static boolean isHead(PageLine line, Map<String, Integer> edges) {
    String mask = "  " + mask(line);
    return mask.length() > 6 && edges.keySet().stream().anyMatch(edge -> edge.endsWith(mask));
  }

  /// The words of a line, whatever it counts.
  private static String mask(PageLine line) {
    return FIGURES.matcher(line.text()).replaceAll("#");
  }

  /// Whether a rule is typed under the words of the line above.
  private static boolean isRule(List<PageLine> page, int at) {
    return at > 0 && page.get(at).blankBefore() == 0 && RULE.matcher(page.get(at).text()).matches();
  }

  /// Whether a line has no other close above and below that is text.
  private static boolean stands(List<PageLine> page, int at) {
    boolean above = at == 0 || page.get(at).blankBefore() > 0;
    boolean below = at + 1 == page.size() || page.get(at + 1).blankBefore() > 0;
    return above && below;
  }
}
