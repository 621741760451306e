package org.memcon.sources.layout;

import java.util.Arrays;
import java.util.List;
import org.memcon.model.text.SourceLine;

/// Tells whether the lines of a plain text end where a margin made them end, as on a typewriter, or
/// where paragraphs end.
///
/// It matters for hyphens: at the end of a paragraph's only line a hyphen is a dash or a list's
/// sign, at a margin it breaks a word.
public final class HardWrap {

  private static final int NARROWEST = 30;
  private static final int WIDEST = 120;

  private HardWrap() {}

  /// Whether lines that others follow directly are mostly about as long as the longest, and the
  /// longest no wider than a page.
  public static boolean isIn(List<SourceLine> lines) {
    int[] lengths = new int[lines.size()];
    int filled = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).span().isEmpty() && !lines.get(i + 1).span().isEmpty()) {
        lengths[filled++] = width(lines.get(i));
      }
    }
    if (filled < 2) {
      return false;
    }
    int[] sorted = Arrays.copyOf(lengths, filled);
    Arrays.sort(sorted);
    int wide = sorted[(int) ((filled - 1) * 0.9)];
    if (wide < NARROWEST || wide > WIDEST) {
      return false;
    }
    long full = Arrays.stream(sorted).filter(width -> width >= wide * 0.75).count();
    long beyond = Arrays.stream(sorted).filter(width -> width > wide * 1.5).count();
    return full * 2 >= filled && beyond * 50 <= filled;
  }

  private static int width(SourceLine line) {
    return Math.round(line.left()) + line.span().length();
  }
}
