package org.memcon.app.cli.comparison;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Collation;
import org.memcon.model.collation.Row;
import org.memcon.model.collation.Stretch;
import org.memcon.model.collation.Stretch.Difference;

/// Prints two records side by side for a terminal: row by row, words of the left record alone as
/// `[-words-]`, of the right one alone as `{+words+}`.
final class CollationPrinter {

  private static final int SHOWN = 160;

  private final boolean slight;
  private final boolean whole;
  private final PrintStream out;

  /// `slight` marks signs and capitals, too; `whole` prints what does not differ, too.
  CollationPrinter(boolean slight, boolean whole, PrintStream out) {
    this.slight = slight;
    this.whole = whole;
    this.out = out;
  }

  void print(Collation collation) {
    out.printf("%s  |  %s%n", collation.left(), collation.right());
    out.printf("%s: %s.%n", collation.relation().label(), collation.reason());
    out.printf(
        Locale.ROOT,
        "%d pairs, %d passages in the left alone, %d in the right alone",
        collation.pairs(),
        collation.leftAlone(),
        collation.rightAlone());
    if (collation.relation() == Collation.Relation.WITNESSES) {
      out.printf(
          Locale.ROOT,
          "; other words %d, in the left alone %d, in the right alone %d, punctuation %d, capitals"
              + " %d",
          collation.times(Difference.SUBSTITUTION),
          collation.times(Difference.LEFT_ONLY),
          collation.times(Difference.RIGHT_ONLY),
          collation.times(Difference.PUNCTUATION),
          collation.times(Difference.CAPITALS));
    }
    out.println();
    if (collation.omitted() > 0) {
      out.printf(
          Locale.ROOT, "%d passages are too many to compare and left out%n", collation.omitted());
    }
    rows("", collation.body());
    rows("Notes", collation.notes());
  }

  private void rows(String heading, List<Row> rows) {
    if (!heading.isEmpty() && rows.stream().anyMatch(this::isPrinted)) {
      out.printf("%n%s%n", heading);
    }
    rows.stream().filter(this::isPrinted).forEach(this::row);
  }

  private boolean isPrinted(Row row) {
    return whole || !row.isWordByWord() || row.differs(slight);
  }

  private void row(Row row) {
    out.printf("%n%s | %s", names(row.left()), names(row.right()));
    if (!row.isPair()) {
      out.printf("%n  %s%n", row.left().isEmpty() ? told(row.right()) : told(row.left()));
    } else if (row.isWordByWord()) {
      out.printf("%n  %s%n", marked(row).replace("\n", "\n  "));
    } else {
      out.printf(
          Locale.ROOT, "  (%.2f; both have %s)%n", row.likeness(), String.join(", ", row.shared()));
      out.printf("  < %s%n  > %s%n", told(row.left()), told(row.right()));
    }
  }

  private static String names(List<CollatedPassage> side) {
    return side.isEmpty()
        ? "-"
        : side.stream().map(CollatedPassage::name).collect(Collectors.joining(" "));
  }

  private String told(List<CollatedPassage> side) {
    String words = Row.text(side).replaceAll("\\s+", " ");
    return whole || words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + " …";
  }

  private String marked(Row row) {
    String left = Row.text(row.left());
    String right = Row.text(row.right());
    StringBuilder text = new StringBuilder();
    for (Stretch stretch : row.stretches()) {
      String here = stretch.left().of(left);
      String there = stretch.right().of(right);
      boolean differs =
          stretch.difference().isOfWords() || (slight && stretch.difference().isSlight());
      if (!differs) {
        text.append(there);
        continue;
      }
      text.append(here.isEmpty() ? "" : "[-" + here + "-]");
      text.append(there.isEmpty() ? "" : "{+" + there + "+}");
    }
    return text.toString();
  }
}
