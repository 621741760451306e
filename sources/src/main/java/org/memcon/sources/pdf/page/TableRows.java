package org.memcon.sources.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.memcon.sources.pdf.glyph.PageContent.Piece;
import org.memcon.sources.pdf.page.PageLine.Placed;

/// Which lines of a part of a page are rows of a table: three or more below one another whose cells
/// begin at the same places behind wide gaps.
public final class TableRows {

  /// No line is a row.
  public static final TableRows NONE = new TableRows(Set.of());

  private static final float WIDE = 1.8f;
  private static final float ALIGNED = 3;
  private static final int FEWEST = 3;

  private final Set<PageLine> rows;

  private TableRows(Set<PageLine> rows) {
    this.rows = rows;
  }

  /// The rows among these lines.
  public static TableRows of(List<PageLine> lines) {
    Set<PageLine> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PageLine> group = new ArrayList<>();
    List<Float> before = List.of();
    for (PageLine line : lines) {
      List<Float> cells = cells(line);
      if (cells.isEmpty() || !aligned(before, cells)) {
        take(group, rows);
      }
      if (!cells.isEmpty()) {
        group.add(line);
      }
      before = cells;
    }
    take(group, rows);
    return new TableRows(rows);
  }

  private static void take(List<PageLine> group, Set<PageLine> rows) {
    if (group.size() >= FEWEST) {
      rows.addAll(group);
    }
    group.clear();
  }

  /// Whether the line is a row.
  public boolean has(PageLine line) {
    return rows.contains(line);
  }

  /// The white space to write between two pieces of a line: a tab between cells of a table, three
  /// blanks for a wide gap elsewhere, else one.
  public String blank(PageLine line, Piece before, Piece piece) {
    boolean wide = piece.left() - before.right() > WIDE * line.size();
    return !wide ? " " : has(line) ? "\t" : "   ";
  }

  /// Where the second and further cells of a line begin.
  private static List<Float> cells(PageLine line) {
    List<Float> cells = new ArrayList<>();
    List<Placed> parts = line.parts();
    for (int i = 1; i < parts.size(); i++) {
      Piece piece = parts.get(i).piece();
      if (piece.left() - parts.get(i - 1).piece().right() > WIDE * line.size()) {
        cells.add(piece.left());
      }
    }
    return cells;
  }

  private static boolean aligned(List<Float> above, List<Float> cells) {
    for (float one : above) {
      for (float other : cells) {
        if (Math.abs(one - other) <= ALIGNED) {
          return true;
        }
      }
    }
    return false;
  }
}
