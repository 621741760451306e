package org.memcon.editing.layout.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the lines of a wrapped text have in common: how far a line runs before its next word goes
/// to the line below, and which indents begin a block.
///
/// A line whose successor's first word would still have fitted was ended on purpose.
public final class LineFit {

  /// The widths of lines across the page and of those in columns.
  private final int[] widths = new int[2];

  private final Map<Integer, int[]> indents = new HashMap<>();
  private final boolean indented;

  public LineFit(List<PageLine> lines) {
    int across = width(lines, 0);
    int columns = width(lines, 1);
    widths[0] = across > 0 ? across : columns;
    widths[1] = columns > 0 ? columns : across;
    int starts = 0;
    for (int i = 1; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int[] counts = indents.computeIfAbsent(line.indent(), key -> new int[2]);
      PageLine above = lines.get(i - 1);
      boolean start =
          line.blankBefore() > 0 || !isFull(i > 1 ? lines.get(i - 2) : above, above, line);
      counts[start ? 0 : 1]++;
      if (line.indent() > 0 && line.blankBefore() == 0) {
        starts++;
      }
    }
    this.indented = starts * 20 > lines.size();
  }

  /// How wide lines are set, across the page or in columns; 0 where there are none.
  private static int width(List<PageLine> lines, int group) {
    int[] reach = new int[lines.size()];
    int known = 0;
    int longest = -1;
    for (int i = 1; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      PageLine before = lines.get(i - 1);
      if (group(before) != group) {
        continue;
      }
      longest = Math.max(longest, before.right());
      // "secret" under a date goes on no sentence.
      if (line.beginsSmall()
          && group(line) == group
          && line.blankBefore() == 0
          && ".:;!?-".indexOf(before.text().charAt(before.text().length() - 1)) < 0) {
        reach[known++] = right(i > 1 ? lines.get(i - 2) : before, before) + 1 + line.firstWord();
      }
    }
    Arrays.sort(reach, 0, known);
    // Where nearly all sentences go on beyond one width, the text was set by that width; the rest
    // are verse.
    int usual = known == 0 ? longest : reach[known / 50];
    return Math.min(usual, longest + 1);
  }

  private static int group(PageLine line) {
    return line.line().column() > 0 ? 1 : 0;
  }

  /// Whether the first word of `next` had no room on `line`; `before` is the line above, whose end
  /// holds the beginning of a broken word.
  public boolean isFull(PageLine before, PageLine line, PageLine next) {
    return right(before, line) + 1 + next.firstWord() >= widths[group(line)]
        || (line.text().endsWith("-") && next.beginsSmall());
  }

  /// Whether a line ends close to the right edge: a printer may leave some room rather than break a
  /// word.
  public boolean isNearlyFull(PageLine line) {
    return line.right() * 8 >= widths[group(line)] * 7;
  }

  /// Where a line ends; a line that begins with the rest of a broken word counts with the whole.
  private static int right(PageLine before, PageLine line) {
    if (before == line || !before.text().endsWith("-") || !line.beginsSmall()) {
      return line.right();
    }
    String text = before.text();
    int begun = text.length() - 1 - Math.max(text.lastIndexOf(' '), text.length() - 12);
    return line.right() + before.room(begun);
  }

  /// Whether blocks are told by indents rather than by empty lines.
  public boolean indented() {
    return indented;
  }

  /// Whether a line with this indent mostly begins a block.
  public boolean begins(int indent) {
    int[] counts = indents.get(indent);
    return counts != null && indent > 0 && counts[0] * 5 > (counts[0] + counts[1]) * 3;
  }
}
