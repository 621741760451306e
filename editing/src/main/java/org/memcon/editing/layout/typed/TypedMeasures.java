package org.memcon.editing.layout.typed;

import java.util.Arrays;
import java.util.List;
import org.memcon.editing.layout.page.PageLine;

/// How typed lines stand on their page: the left margin and the right one, in characters, and how
/// many empty lines a line has above it that goes on a paragraph (one, where all is double-spaced).
record TypedMeasures(int margin, int width, int spacing) {

  /// Shorter lines say nothing of the margins.
  private static final int LONG = 30;

  static TypedMeasures of(List<PageLine> lines) {
    int spacing = spacing(lines);
    int[] rights = new int[lines.size()];
    int[] indents = new int[161];
    int known = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      PageLine line = lines.get(i);
      // Only a line that another follows at once was ended by the margin.
      if (line.text().length() >= LONG && lines.get(i + 1).blankBefore() <= spacing) {
        rights[known++] = right(line);
        indents[Math.min(160, line.indent())]++;
      }
    }
    Arrays.sort(rights, 0, known);
    int width = known == 0 ? 0 : rights[known - 1 - known / 20];
    return new TypedMeasures(most(indents), width, spacing);
  }

  private static int most(int[] counts) {
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  /// The gap under which most lines go on a sentence.
  private static int spacing(List<PageLine> lines) {
    int[] carried = new int[3];
    for (PageLine line : lines) {
      if (line.beginsSmall() && line.blankBefore() < carried.length) {
        carried[line.blankBefore()]++;
      }
    }
    return carried[1] > 3 * carried[0] && carried[1] >= 4 ? 1 : 0;
  }

  static int right(PageLine line) {
    return line.indent() + line.text().length();
  }

  /// Whether the first word of `next` had no room on `line`; a typist leaves some.
  boolean isFull(PageLine line, PageLine next) {
    int blank = next.text().indexOf(' ');
    int word = blank < 0 ? next.text().length() : blank;
    return isLong(line) && right(line) + 1 + word > width - width / 8;
  }

  /// Whether a line is one of running text by its length.
  boolean isLong(PageLine line) {
    return right(line) * 10 >= width * 6 && line.text().length() * 20 >= width * 9;
  }

  /// The empty lines above a line beyond those that every line has.
  int gap(PageLine line) {
    return Math.max(0, line.blankBefore() - spacing);
  }
}
