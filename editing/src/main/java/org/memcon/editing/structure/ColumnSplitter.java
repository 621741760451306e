package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.opening.ListLabel;
import org.memcon.model.text.Region;

/// Parts lists of those present that stand in two columns and were read across: "The Secretary
/// Minister Orlok". The left column comes first.
final class ColumnSplitter {

  /// As many blanks part columns.
  private static final int WIDE = 3;

  /// Columns that begin as near to each other are one.
  private static final int NEAR = 3;

  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_CELL = 70;

  private ColumnSplitter() {}

  /// A line of two columns: where in the block the right one begins, and how far from the edge.
  private record Row(TextBlock block, int right, int column) {}

  static List<TextBlock> split(List<TextBlock> blocks, String characters) {
    List<TextBlock> parted = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      List<Row> rows =
          at > 0 && isLabel(blocks.get(at - 1)) ? rows(blocks, at, characters) : List.of();
      if (rows.size() < FEWEST_ROWS) {
        parted.add(blocks.get(at++));
        continue;
      }
      rows.forEach(row -> parted.add(row.block().part(0, row.right())));
      rows.forEach(row -> parted.add(row.block().part(row.right(), row.block().text().length())));
      at += rows.size();
    }
    return parted;
  }

  private static boolean isLabel(TextBlock block) {
    return block.words().length() < 60
        && ListLabel.of(block.words())
            .filter(label -> label.alone() && label.kind() == ListLabel.Kind.PARTICIPANTS)
            .isPresent();
  }

  private static List<Row> rows(List<TextBlock> blocks, int from, String characters) {
    List<Row> rows = new ArrayList<>();
    for (TextBlock block : blocks.subList(from, blocks.size())) {
      Optional<Row> row =
          row(block, characters)
              .filter(
                  it -> rows.isEmpty() || Math.abs(rows.getFirst().column() - it.column()) <= NEAR);
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
    }
    return rows;
  }

  /// The row that a block is.
  private static Optional<Row> row(TextBlock block, String characters) {
    if (block.lines().size() != 1
        || block.region() != Region.CONTENT
        || block.words().length() > 2 * LONGEST_CELL) {
      return Optional.empty();
    }
    int start = block.lines().getFirst().span().start();
    int right = -1;
    for (int i = 1; i < block.text().length(); i++) {
      int gap = gap(block, i, characters);
      if (gap >= WIDE && right > 0) {
        return Optional.empty();
      }
      right = gap >= WIDE ? i : right;
    }
    boolean cells =
        right > 0
            && right <= LONGEST_CELL
            && block.words().length() - right <= LONGEST_CELL
            && block.words().chars().noneMatch(Character::isDigit);
    return cells
        ? Optional.of(new Row(block, right, block.text().offset(right) - start))
        : Optional.empty();
  }

  /// How many blanks stand in the source before a word of the block; a tab counts as many.
  private static int gap(TextBlock block, int index, String characters) {
    if (block.words().charAt(index) == ' ' || block.words().charAt(index - 1) != ' ') {
      return 0;
    }
    int blanks = 0;
    for (int i = block.text().offset(index) - 1; i >= 0; i--) {
      char c = characters.charAt(i);
      if (c != ' ' && c != '\t' && c != '\u00A0') {
        break;
      }
      blanks += c == '\t' ? WIDE : 1;
    }
    return blanks;
  }
}
