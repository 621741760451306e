package org.memcon.sources.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.sources.pdf.glyph.PageContent.Piece;

/// Finds the columns of a page: white strips that part running text on both their sides through
/// several lines. A heading across both columns ends a strip above and below it.
///
/// A table or a list of labels and values also has strips, but not running text on both sides; it
/// is read line by line.
public final class ColumnFinder {

  /// A part of the page that is read from top to bottom; `column` counts from 1, 0 is a part as
  /// wide as the text.
  public record Part(List<Piece> pieces, int column) {}

  private static final float STEP = 2;

  /// So many letters has a line of a column, or a cell of a line, on average at least; the cells of
  /// tables have fewer.
  private static final int FEWEST_LETTERS = 14;

  private static final float LEAST_FILL = 0.5f;

  /// A gap of so many ems within a line parts the cells of a table.
  private static final float CELL_GAP = 1.8f;

  /// A strip is as many ems wide at the least; one that is hardly wider than the blanks of
  /// justified lines has to run through more of them.
  private static final float LEAST_WHITE = 0.66f;

  private static final float NARROW = 0.95f;
  private static final int NARROW_LINES = 8;

  /// A line set to the right begins behind this share of its column's width.
  private static final float SET_RIGHT = 0.2f;

  private static final int DEEPEST = 6;

  private ColumnFinder() {}

  /// The parts of a page in reading order.
  public static List<Part> parts(List<Piece> pieces) {
    List<Part> parts = new ArrayList<>();
    divide(pieces, 0, 0, parts);
    return parts;
  }

  private static void divide(List<Piece> pieces, int column, int depth, List<Part> parts) {
    if (pieces.isEmpty()) {
      return;
    }
    Optional<Strip> strip = depth >= DEEPEST ? Optional.empty() : widest(pieces);
    if (strip.isEmpty()) {
      parts.add(new Part(pieces, column));
      return;
    }
    Strip cut = strip.get();
    List<Piece> above = new ArrayList<>();
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    List<Piece> below = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.baseline() < cut.top) {
        above.add(piece);
      } else if (piece.baseline() > cut.bottom) {
        below.add(piece);
      } else if (piece.left() < cut.x) {
        left.add(piece);
      } else {
        right.add(piece);
      }
    }
    if (left.isEmpty() || right.isEmpty()) {
      parts.add(new Part(pieces, column));
      return;
    }
    divide(above, column, depth + 1, parts);
    divide(left, Math.max(1, column), depth + 1, parts);
    int next = parts.getLast().column() + 1;
    divide(right, next, depth + 1, parts);
    divide(below, column, depth + 1, parts);
  }

  /// A white strip at `x` between the baselines `top` and `bottom`.
  private record Strip(float x, float top, float bottom, int lines) {}

  private static Optional<Strip> widest(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Piece::baseline));
    float em = em(sorted);
    float from = Float.MAX_VALUE;
    float to = 0;
    for (Piece piece : sorted) {
      from = Math.min(from, piece.left());
      to = Math.max(to, piece.right());
    }
    float width = to - from;
    List<Strip> best = new ArrayList<>();
    for (float x = from + 0.15f * width; x <= from + 0.85f * width; x += STEP) {
      Strip strip = through(sorted, x, em);
      if (strip == null) {
        continue;
      }
      if (best.isEmpty() || strip.lines > best.getFirst().lines) {
        best.clear();
      }
      if (best.isEmpty() || strip.lines == best.getFirst().lines) {
        best.add(strip);
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() / 2));
  }

  private static @Nullable Strip through(List<Piece> sorted, float x, float em) {
    float half = LEAST_WHITE / 2 * em;
    Strip best = null;
    int start = 0;
    for (int i = 0; i <= sorted.size(); i++) {
      boolean crossed =
          i < sorted.size() && sorted.get(i).left() < x + half && sorted.get(i).right() > x - half;
      if (i == sorted.size() || crossed) {
        Strip strip = judge(sorted.subList(start, i), x, em);
        if (strip != null && (best == null || strip.lines > best.lines)) {
          best = strip;
        }
        start = i + 1;
      }
    }
    return best;
  }

  /// The strip between these pieces if both its sides look like columns of running text.
  private static @Nullable Strip judge(List<Piece> between, float x, float em) {
    if (between.size() < 6) {
      return null;
    }
    List<Piece> span = belowDate(trimmed(between, x, em), x, em);
    Side left = Side.of(span, x, true, em);
    Side right = Side.of(span, x, false, em);
    if (!left.runs() || !right.runs()) {
      return null;
    }
    int lines = Math.min(left.lines, right.lines);
    float white = right.from - left.to;
    if (lines < 4 && white < 1.5f * em || lines < NARROW_LINES && white < NARROW * em) {
      return null;
    }
    return new Strip(
        x,
        span.getFirst().baseline() - 0.3f * em,
        span.getLast().baseline() + 0.3f * em,
        left.lines + right.lines);
  }

  /// Leaves out lines at the top and bottom that stand on one side alone and apart from the rest: a
  /// date or a heading above two columns.
  private static List<Piece> trimmed(List<Piece> span, float x, float em) {
    int from = 0;
    int to = span.size();
    for (int i = 1; i < to; i++) {
      boolean gap = span.get(i).baseline() - span.get(i - 1).baseline() > 2.2f * em;
      if (gap && oneSided(span.subList(from, i), x) && i - from < 12) {
        from = i;
      } else if (gap) {
        break;
      }
    }
    for (int i = to - 1; i > from; i--) {
      boolean gap = span.get(i).baseline() - span.get(i - 1).baseline() > 2.2f * em;
      if (gap && oneSided(span.subList(i, to), x) && to - i < 12) {
        to = i;
      } else if (gap) {
        break;
      }
    }
    return span.subList(from, to);
  }

  /// Leaves out a line set to the right that stands above both columns, as a date does: it begins
  /// further right than the column's paragraphs do, and the left column begins below it.
  private static List<Piece> belowDate(List<Piece> span, float x, float em) {
    float right = Float.MAX_VALUE;
    float end = 0;
    float top = Float.MAX_VALUE;
    for (Piece piece : span) {
      right = piece.left() >= x ? Math.min(right, piece.left()) : right;
      end = Math.max(end, piece.right());
      top = piece.left() < x ? Math.min(top, piece.baseline()) : top;
    }
    int from = 0;
    while (from < span.size()
        && span.get(from).baseline() < top - 0.6f * em
        && span.get(from).left() > right + SET_RIGHT * (end - right)) {
      from++;
    }
    boolean above = from < span.size() && span.get(from).baseline() >= top - 0.6f * em;
    return above ? span.subList(from, span.size()) : span;
  }

  private static boolean oneSided(List<Piece> pieces, float x) {
    boolean left = false;
    boolean right = false;
    for (Piece piece : pieces) {
      left |= piece.left() < x;
      right |= piece.left() >= x;
    }
    return !(left && right);
  }

  private static float em(List<Piece> pieces) {
    List<Float> sizes = new ArrayList<>(pieces.stream().map(Piece::size).toList());
    sizes.sort(Float::compare);
    return sizes.get(sizes.size() / 2);
  }

  /// The text on one side of a strip: its lines, letters and how far its lines reach.
  private static final class Side {
    int lines;
    int letters;
    int gaps;
    float reach;
    float from = Float.MAX_VALUE;
    float to;

    static Side of(List<Piece> pieces, float x, boolean left, float em) {
      Side side = new Side();
      float baseline = -1000;
      float lineFrom = 0;
      float lineTo = 0;
      for (Piece piece : pieces) {
        if (piece.left() < x != left) {
          continue;
        }
        if (piece.baseline() - baseline > 0.6f * em) {
          side.reach += lineTo - lineFrom;
          side.lines++;
          baseline = piece.baseline();
          lineFrom = piece.left();
          lineTo = piece.right();
        }
        side.gaps += piece.left() - lineTo > CELL_GAP * em ? 1 : 0;
        lineFrom = Math.min(lineFrom, piece.left());
        lineTo = Math.max(lineTo, piece.right());
        side.from = Math.min(side.from, piece.left());
        side.to = Math.max(side.to, piece.right());
        side.letters += piece.text().length();
      }
      side.reach += lineTo - lineFrom;
      return side;
    }

    boolean runs() {
      return lines >= 3
          && letters >= FEWEST_LETTERS * (lines + gaps)
          && reach >= LEAST_FILL * lines * (to - from);
    }
  }
}
