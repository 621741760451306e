package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.opening.ListLabel;
import org.memcon.model.text.LineShape;
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
      if (at == 0 || !isLabel(blocks.get(at - 1))) {
        parted.add(blocks.get(at++));
        continue;
      }
      boolean table = blocks.get(at).is(LineShape.Kind.TABLE_ROW);
      List<Row> rows = table ? cells(blocks, at) : rows(blocks, at, characters);
      if (rows.size() < FEWEST_ROWS || table && !arePeople(rows)) {
        parted.add(blocks.get(at++));
        continue;
      }
      rows.forEach(row -> parted.add(row.block().part(0, row.right())));
      rows.stream()
          .filter(row -> row.right() < row.block().text().length())
          .forEach(row -> parted.add(row.block().part(row.right(), row.block().text().length())));
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

  /// The rows of a table of two columns, each with a cell for the left one.
  private static List<Row> cells(List<TextBlock> blocks, int from) {
    List<Row> rows = new ArrayList<>();
    for (TextBlock block : blocks.subList(from, blocks.size())) {
      List<Integer> ends = block.breaks();
      if (!block.is(LineShape.Kind.TABLE_ROW) || ends.size() != 1 || ends.getFirst() == 0) {
        break;
      }
      rows.add(new Row(block, ends.getFirst(), 0));
    }
    return rows;
  }

  /// Whether people stand in both columns, not offices behind names.
  private static boolean arePeople(List<Row> rows) {
    long people =
        rows.stream()
            .map(row -> row.block().words().substring(row.right()).strip())
            .filter(words -> PERSON.matcher(words).lookingAt())
            .count();
    return people * 2 >= rows.size() - 1;
  }

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:The"
              + " )?(?:(?:Mr|Mrs|Miss|Ms|Dr|Gen|Amb|Col|Sen|Prof|Adm)\\b\\.?|Sir|Lord|Comrade|Cde\\.|(?:(?:Vice|Prime|Foreign|Deputy|First|Under|Assistant)["
              + " -])*(?:President|Secretary|Minister|Premier|Chancellor|Ambassador|Chairman|Director|General|Admiral|Marshal|Senator))"
              + " (?:of State$|\\p{Lu}\\p{Ll})|\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?\\p{Lu}\\p{Ll}");

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
