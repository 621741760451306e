package org.memcon.sources.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.memcon.sources.pdf.glyph.PageContent.Piece;

/// Makes lines of the pieces of one column.
///
/// Pieces join from left to right, each to the line whose last piece stands on the same height, so
/// that the lines of a page that was scanned askew are followed. Small pieces above or below the
/// height of a line then join it as raised and lowered ones.
public final class LineBuilder {

  private static final float SAME_HEIGHT = 0.3f;
  private static final float SMALL = 0.86f;

  private LineBuilder() {}

  /// The lines from the top.
  public static List<PageLine> lines(List<Piece> pieces) {
    List<Row> rows = rows(pieces);
    rows.sort(Comparator.comparingDouble(row -> row.baseline));
    joinSmall(rows);
    List<PageLine> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(PageLine.of(row.pieces, row.raised, row.lowered));
    }
    lines.sort(Comparator.comparingDouble(PageLine::baseline));
    return lines;
  }

  private static final class Row {
    final List<Piece> pieces = new ArrayList<>();
    final List<Piece> raised = new ArrayList<>();
    final List<Piece> lowered = new ArrayList<>();
    float baseline;
    float size;
    float left;
    float right;

    void add(Piece piece) {
      left = pieces.isEmpty() ? piece.left() : Math.min(left, piece.left());
      right = pieces.isEmpty() ? piece.right() : Math.max(right, piece.right());
      pieces.add(piece);
      baseline = piece.baseline();
      size = Math.max(size, piece.size());
    }
  }

  private static List<Row> rows(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Piece::left).thenComparingDouble(Piece::baseline));
    List<Row> rows = new ArrayList<>();
    for (Piece piece : sorted) {
      Row nearest = null;
      float best = Float.MAX_VALUE;
      for (Row row : rows) {
        float height = Math.abs(row.baseline - piece.baseline());
        boolean alike = piece.size() > SMALL * row.size && row.size > SMALL * piece.size();
        float most = (alike ? SAME_HEIGHT : 0.12f) * Math.min(row.size, piece.size());
        boolean behind = piece.left() >= row.right - 0.4f * piece.size();
        if (height <= most && behind && height < best) {
          nearest = row;
          best = height;
        }
      }
      if (nearest == null) {
        nearest = new Row();
        rows.add(nearest);
      }
      nearest.add(piece);
    }
    return rows;
  }

  /// Gives rows of small type that are really the raised and lowered signs of a line to that line.
  private static void joinSmall(List<Row> rows) {
    List<Row> left = new ArrayList<>();
    for (Row row : rows) {
      List<Piece> own = new ArrayList<>();
      for (Piece piece : row.pieces) {
        Row line = lineOf(piece, row, rows);
        if (line == null) {
          own.add(piece);
        } else {
          (line.baseline > piece.baseline() ? line.raised : line.lowered).add(piece);
        }
      }
      if (own.size() < row.pieces.size()) {
        row.pieces.clear();
        row.size = 0;
        own.forEach(row::add);
      }
      if (!row.pieces.isEmpty()) {
        left.add(row);
      }
    }
    rows.retainAll(left);
  }

  private static @Nullable Row lineOf(Piece piece, Row own, List<Row> rows) {
    Row nearest = null;
    float best = Float.MAX_VALUE;
    for (Row row : rows) {
      if (row == own
          || row.pieces.isEmpty()
          || piece.size() > SMALL * row.size
          || piece.text().length() > 8) {
        continue;
      }
      float raised = baselineNear(row, piece) - piece.baseline();
      if (raised > 0.85f * row.size
          || raised < -0.35f * row.size
          || Math.abs(raised) < 0.1f * piece.size()) {
        continue;
      }
      float distance = distance(row, piece);
      // A note's number stands before its line, a call close behind a word.
      boolean before = piece.right() <= row.left;
      if (distance <= (before ? 1.6f : 0.6f) * row.size && Math.abs(raised) < best) {
        nearest = row;
        best = Math.abs(raised);
      }
    }
    return nearest;
  }

  private static float baselineNear(Row row, Piece piece) {
    Piece near = row.pieces.getFirst();
    for (Piece other : row.pieces) {
      if (other.left() <= piece.left()) {
        near = other;
      }
    }
    return near.baseline();
  }

  /// How far a piece stands from the nearest piece of a row, behind it or before it.
  private static float distance(Row row, Piece piece) {
    float least = Float.MAX_VALUE;
    for (Piece other : row.pieces) {
      float apart = Math.max(piece.left() - other.right(), other.left() - piece.right());
      least = Math.min(least, apart < -0.5f * piece.width() ? Float.MAX_VALUE : Math.max(0, apart));
    }
    return least;
  }
}
