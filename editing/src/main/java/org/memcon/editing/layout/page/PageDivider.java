package org.memcon.editing.layout.page;

import java.util.ArrayList;
import java.util.List;
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
    return cut(pages ? lines : byGaps(lines));
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
      PageLine line = lines.get(gap);
      turned.set(
          gap,
          new PageLine(line.line(), line.text(), line.start(), line.end(), line.indent(), 0, true));
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
