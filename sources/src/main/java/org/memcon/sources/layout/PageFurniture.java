package org.memcon.sources.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.Region;

/// Tells running heads, running feet and page numbers from text by what neighbouring pages have in
/// the same place: words that repeat, numbers that count with the pages.
///
/// A volume's left and right pages may differ, so a page is compared with the two before it and the
/// two behind it.
public final class PageFurniture {

  /// A line near a page's edge. `apart`: more space than between lines parts it from the text;
  /// `depth`: its distance from the edge as a share of the page's height (0 where the page has
  /// none).
  public record Edge(String text, boolean apart, float depth) {}

  /// The lines at the edges of one page, the outermost first.
  public record Page(List<Edge> head, List<Edge> foot) {}

  /// How many lines at the page's edges are furniture and of which kind, the outermost first.
  public record Verdict(List<Region> head, List<Region> foot) {}

  private static final float MARGIN = 0.1f;
  private static final float DEEPEST = 0.17f;

  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "[-–—\\[(|•*. ]*(?:page|p\\.|pg\\.?)?\\s*(\\d{1,4}|[ivxlcdm]{1,8})"
              + "(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—\\])|•*. ]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_BEFORE = Pattern.compile("(\\d{1,4})\\s+\\D.*");
  private static final Pattern NUMBER_BEHIND =
      Pattern.compile(".*\\D\\s+(\\d{1,4})(?:\\s*(?:of|/)\\s*\\d{1,4})?");

  private final List<Page> pages;
  private final Side heads = new Side();
  private final Side feet = new Side();

  private PageFurniture(List<Page> pages) {
    this.pages = pages;
    for (int page = 0; page < pages.size(); page++) {
      heads.note(page, pages.get(page).head());
      feet.note(page, pages.get(page).foot());
    }
  }

  /// Judges the edges of all pages of one source, in order.
  public static List<Verdict> judge(List<Page> pages) {
    PageFurniture furniture = new PageFurniture(pages);
    List<Verdict> verdicts = new ArrayList<>(pages.size());
    for (int page = 0; page < pages.size(); page++) {
      verdicts.add(
          new Verdict(
              furniture.judge(page, pages.get(page).head(), furniture.heads),
              furniture.judge(page, pages.get(page).foot(), furniture.feet)));
    }
    List<List<Region>> heads = verdicts.stream().map(Verdict::head).toList();
    for (int page = 0; page < pages.size(); page++) {
      if (furniture.standsWithHeads(page, heads)) {
        heads.get(page).add(Region.RUNNING_HEAD);
      }
    }
    return verdicts;
  }

  /// Whether the first line that was not told stands in the margin, at the height of a running head
  /// of the page before or behind: the head of a chapter's page, which repeats seldom or never.
  private boolean standsWithHeads(int page, List<List<Region>> heads) {
    int rank = heads.get(page).size();
    if (rank >= pages.get(page).head().size()) {
      return false;
    }
    Edge edge = pages.get(page).head().get(rank);
    if (!edge.apart() || edge.depth() <= 0 || edge.depth() > MARGIN) {
      return false;
    }
    for (int other = Math.max(0, page - 1);
        other <= Math.min(pages.size() - 1, page + 1);
        other++) {
      for (int i = 0; other != page && i < heads.get(other).size(); i++) {
        Edge head = pages.get(other).head().get(i);
        if (Math.abs(head.depth() - edge.depth()) < 0.004f) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Region> judge(int page, List<Edge> edges, Side side) {
    List<Region> regions = new ArrayList<>();
    for (Edge edge : edges) {
      if (edge.depth() > DEEPEST) {
        break;
      }
      boolean alone = NUMBER_ALONE.matcher(edge.text().strip()).matches();
      if (alone && (side.counts(page, edge) || (pages.size() < 3 && plainNumber(page, edge)))) {
        regions.add(Region.PAGE_NUMBER);
      } else if (!alone && (side.repeats(page, edge, pages.size()) || side.heads(page, edge))) {
        regions.add(Region.RUNNING_HEAD);
      } else {
        break;
      }
    }
    return regions;
  }

  private static boolean plainNumber(int page, Edge edge) {
    OptionalInt number = number(edge.text());
    return edge.apart() && number.isPresent() && number.getAsInt() == page + 1;
  }

  /// What the pages have at one of their two edges.
  private static final class Side {
    private final Map<String, TreeMap<Integer, Float>> pagesOf = new HashMap<>();
    private final Map<String, TreeMap<Integer, Float>> pagesOfText = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, Float>> pagesOfOffset = new HashMap<>();

    void note(int page, List<Edge> edges) {
      for (Edge edge : edges) {
        pagesOf.computeIfAbsent(key(edge), k -> new TreeMap<>()).put(page, edge.depth());
        pagesOfText
            .computeIfAbsent(edge.text().strip(), k -> new TreeMap<>())
            .put(page, edge.depth());
        number(edge.text())
            .ifPresent(number ->
                pagesOfOffset
                    .computeIfAbsent(number - page, k -> new TreeMap<>())
                    .put(page, edge.depth()));
      }
    }

    /// Whether the number in the line grows with the pages around.
    boolean counts(int page, Edge edge) {
      OptionalInt number = number(edge.text());
      TreeMap<Integer, Float> with =
          number.isPresent() ? pagesOfOffset.get(number.getAsInt() - page) : null;
      if (with == null) {
        return false;
      }
      TreeMap<Integer, Float> level = new TreeMap<>(with);
      level.values().removeIf(depth -> Math.abs(depth - edge.depth()) > 0.02f);
      return neighbours(page, level) > 0;
    }

    /// Whether a line of words carries the number that the pages around count with. Its words must
    /// stand on another page too: the notes at the foot have numbers that grow with the pages.
    boolean heads(int page, Edge edge) {
      TreeMap<Integer, Float> with = pagesOf.get(key(edge));
      return with != null && with.size() >= 2 && counts(page, edge);
    }

    /// Whether the same line stands on a page nearby and at the same height.
    boolean repeats(int page, Edge edge, int pages) {
      TreeMap<Integer, Float> with = pagesOfText.get(edge.text().strip());
      if (with == null || edge.text().isBlank()) {
        return false;
      }
      TreeMap<Integer, Float> level = new TreeMap<>(with);
      level.values().removeIf(depth -> Math.abs(depth - edge.depth()) > 0.015f);
      boolean marginal = edge.apart() && edge.depth() <= MARGIN;
      return neighbours(page, level) > 0
          && (edge.apart() || level.size() > 3)
          && (level.size() >= 3 || (pages == 2 && marginal && edge.depth() > 0));
    }

    private static int neighbours(int page, @Nullable TreeMap<Integer, Float> with) {
      return with == null ? 0 : with.subMap(page - 2, true, page + 2, true).size() - 1;
    }
  }

  private static String key(Edge edge) {
    return edge.text()
        .strip()
        .replaceAll("\\d+", "#")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static OptionalInt number(String text) {
    String line = text.strip();
    for (Pattern pattern : List.of(NUMBER_ALONE, NUMBER_BEFORE, NUMBER_BEHIND)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        String figure = matcher.group(1);
        return Character.isDigit(figure.charAt(0))
            ? OptionalInt.of(Integer.parseInt(figure))
            : roman(figure);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt roman(String figure) {
    int sum = 0;
    int before = 0;
    for (int i = figure.length() - 1; i >= 0; i--) {
      int value =
          switch (Character.toLowerCase(figure.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            default -> 1000;
          };
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty();
  }
}
