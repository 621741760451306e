package org.memcon.editing.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

/// Divides a wrapped text into its pages: at form feeds, where the reader counted pages, or at wide
/// gaps that come at about the same distance.
public final class PageDivider {

  /// Empty lines that no text has between its paragraphs.
  private static final int WIDE_GAP = 3;

  /// The lines that a page of type or print holds.
  private static final int SHORTEST = 25;

  private static final int LONGEST = 75;

  /// Words and a page's number behind them.
  private static final Pattern HEAD =
      Pattern.compile("(\\S.{4,90}?[\\s,(-]+(?:PAGE|Page|page|p\\.) ?)(\\d{1,3})\\W{0,2}");

  private static final int LONGEST_HEAD = 110;

  private final SourceText source;

  public PageDivider(SourceText source) {
    this.source = source;
  }

  public List<List<PageLine>> divide() {
    List<PageLine> lines = new ArrayList<>();
    int blank = 0;
    int page = -1;
    int last = 0;
    for (SourceLine line : source.lines()) {
      boolean fed = source.characters().substring(last, line.span().start()).indexOf('\f') >= 0;
      last = line.span().end();
      PageLine placed = PageLine.of(source, line, blank, false);
      if (placed.text().isEmpty()) {
        blank = fed ? 1 : blank + 1;
        page = fed ? -2 : page;
        continue;
      }
      boolean turned =
          fed
              || page == -2
              || (page >= 0 && line.page() != page)
              || source.text(line).indexOf('\f') >= 0;
      page = line.page();
      lines.add(PageLine.of(source, line, turned && fed ? 0 : blank, turned && !lines.isEmpty()));
      blank = 0;
    }
    boolean pages = lines.stream().anyMatch(PageLine::turned);
    return cut(pages ? lines : byGaps(byHeads(lines)));
  }

  /// A line that comes again with the next page's number begins a page: "Bell/Orlok Page 2".
  private static List<PageLine> byHeads(List<PageLine> lines) {
    Map<String, List<Integer>> heads = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher head = HEAD.matcher(lines.get(i).text());
      if (lines.get(i).text().length() < LONGEST_HEAD && head.matches()) {
        List<Integer> places = heads.computeIfAbsent(head.group(1), key -> new ArrayList<>());
        boolean next =
            places.isEmpty()
                || number(lines.get(places.getLast())) + 1 == Integer.parseInt(head.group(2));
        if (next) {
          places.add(i);
        }
      }
    }
    List<PageLine> turned = new ArrayList<>(lines);
    for (List<Integer> places : heads.values()) {
      for (int place : places.size() < 2 ? List.<Integer>of() : places) {
        turned.set(place, turned(lines.get(place)));
      }
    }
    return turned;
  }

  private static int number(PageLine line) {
    Matcher head = HEAD.matcher(line.text());
    return head.matches() ? Integer.parseInt(head.group(2)) : -1;
  }

  private static PageLine turned(PageLine line) {
    return new PageLine(line.line(), line.text(), line.start(), line.end(), line.indent(), 0, true);
  }

  private static List<PageLine> byGaps(List<PageLine> lines) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).blankBefore() >= WIDE_GAP) {
        gaps.add(i);
      }
    }
    int regular = 0;
    int before = 0;
    for (int gap : gaps) {
      int distance = lines.subList(before, gap).stream().mapToInt(l -> 1 + l.blankBefore()).sum();
      if (distance >= SHORTEST && distance <= LONGEST) {
        regular++;
      }
      before = gap;
    }
    if (regular < 2 || regular * 3 < gaps.size() * 2) {
      return lines;
    }
    List<PageLine> turned = new ArrayList<>(lines);
    for (int gap : gaps) {
      turned.set(gap, turned(lines.get(gap)));
    }
    return turned;
  }

  private static List<List<PageLine>> cut(List<PageLine> lines) {
    List<List<PageLine>> pages = new ArrayList<>();
    List<PageLine> page = new ArrayList<>();
    for (PageLine line : lines) {
      if (line.turned() && !page.isEmpty()) {
        pages.add(page);
        page = new ArrayList<>();
      }
      page.add(line);
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }
}
