package org.memcon.editing.layout.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.model.text.SourceText;

/// Unfolds lines that a wide gap parts into what stands left and what stands right: an office and a
/// date, two delegations, the routing of a telegram beside its head. What stands left comes first.
final class Columns {

  /// As many blanks part columns.
  private static final int WIDE = 4;

  /// Columns that begin as near to each other are one.
  private static final int NEAR = 3;

  private static final int LONGEST_LEFT = 48;
  private static final int LONGEST_RIGHT = 70;

  /// What stands alone in the left column between two rows is no longer.
  private static final int NARROW = 12;

  private static final Pattern FACT =
      Pattern.compile("(?i)(?:date|time|place|location|subject|copies)\\b[^:]{0,12}:");

  /// The names of fields on forms that have no colons.
  private static final Pattern LABEL =
      Pattern.compile(
          "SUBJECT|COUNTRY|PLACE(?: ACQUIRED)?|TO|FROM|DATE(?: OF INFO\\.?| ACQUIRED|"
              + " DISTR\\.?)?|SOURCE|REF|TAGS|INFO|TOPIC");

  private final SourceText source;
  private final List<PageLine> unfolded = new ArrayList<>();

  Columns(SourceText source) {
    this.source = source;
  }

  /// The lines with columns one after the other.
  List<PageLine> unfold(List<PageLine> lines) {
    int at = 0;
    while (at < lines.size()) {
      int right = split(lines.get(at));
      if (right < 0) {
        names(lines.get(at++));
        continue;
      }
      int end = end(lines, at, column(lines.get(at), right));
      emit(lines.subList(at, end));
      at = end;
    }
    return unfolded;
  }

  /// A line as it is, or the names that it has in three columns or more.
  private void names(PageLine line) {
    Matcher cells = CELLS.matcher(line.text());
    if (!cells.matches()) {
      unfolded.add(line);
      return;
    }
    Matcher cell = NAME.matcher(line.text());
    while (cell.find()) {
      int blank = cell.start() == 0 ? line.blankBefore() : 0;
      unfolded.add(cell(line, line.start() + cell.start(), line.start() + cell.end(), blank));
    }
  }

  private static final String NAMED =
      "\\p{Lu}[\\p{L}.’'-]{0,18}+(?: \\p{Lu}[\\p{L}.’'-]{0,18}+){1,3}";
  private static final Pattern NAME = Pattern.compile(NAMED);
  private static final Pattern CELLS = Pattern.compile(NAMED + "(?: {3,}" + NAMED + "){2,4}");

  /// Where the rows end that have a right column at about the same place.
  private int end(List<PageLine> lines, int from, int column) {
    int end = from + 1;
    int content = content(lines.get(from));
    for (int i = end; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int right = split(line);
      // "Date: …   Place: …" under two columns of names is a row of its own.
      boolean labelled = right > 0 && FACT.matcher(line.text().substring(right)).lookingAt();
      boolean under = right > 0 && Math.abs(column(line, right) - content) <= NEAR;
      boolean row =
          right > 0 && !labelled && (under || Math.abs(column(line, right) - column) <= NEAR);
      boolean close = line.blankBefore() == 0;
      boolean ofRight = close && line.indent() >= column - NEAR && right < 0;
      boolean ofLeft = close && right < 0 && line.indent() + line.text().length() <= NARROW;
      boolean hangs = ofLeft && i == end && line.indent() > lines.get(from).indent();
      if (row && line.blankBefore() <= 1 || ofRight || hangs) {
        end = i + 1;
      } else if (!ofLeft || i - end > 2) {
        break;
      }
    }
    return end;
  }

  /// Where the words behind a label stand in the right column: "CIA: Mr. Bell".
  private static int content(PageLine row) {
    int right = split(row);
    Matcher label = LABELLED.matcher(row.text()).region(right, row.text().length());
    return label.lookingAt() ? column(row, label.end()) : column(row, right);
  }

  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L}. ]{1,20}: {2,}");

  private void emit(List<PageLine> rows) {
    List<PageLine> right = new ArrayList<>();
    for (PageLine row : rows) {
      int at = split(row);
      if (at > 0) {
        unfolded.add(cell(row, row.start(), leftEnd(row, at), row.blankBefore()));
        int blank = right.isEmpty() ? Math.max(1, row.blankBefore()) : row.blankBefore();
        right.add(cell(row, row.start() + at, row.end(), blank));
      } else if (!right.isEmpty() && row.indent() >= right.getFirst().indent() - NEAR) {
        right.add(row);
      } else {
        unfolded.add(row);
      }
    }
    unfolded.addAll(right);
  }

  private static int leftEnd(PageLine row, int right) {
    int end = right;
    while (end > 0 && isBlank(row.text().charAt(end - 1))) {
      end--;
    }
    return row.start() + end;
  }

  private PageLine cell(PageLine row, int from, int to, int blank) {
    String text = source.characters().substring(from, to);
    int indent = row.indent() + from - row.start();
    return new PageLine(
        row.line(), text, from, to, indent, blank, row.turned() && from == row.start());
  }

  private static int column(PageLine line, int right) {
    return line.indent() + right;
  }

  /// Where what stands right begins in a line that one wide gap parts; -1 where none does, or where
  /// the gap stands behind a label or an item's sign.
  private static int split(PageLine line) {
    String text = line.text();
    int right = -1;
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blanks += c == '\t' ? WIDE : 1;
        continue;
      }
      if (blanks >= WIDE && c != ':' && parts(text.substring(0, i).strip(), right)) {
        if (right > 0) {
          return -1;
        }
        right = i;
      }
      blanks = 0;
    }
    return right > 0 && text.length() - right <= LONGEST_RIGHT && begins(text.charAt(right))
        ? right
        : -1;
  }

  private static boolean parts(String left, int before) {
    return before > 0 && !left.endsWith(":")
        || before < 0
            && left.length() > 1
            && left.charAt(0) != '['
            && !LABEL.matcher(left).matches()
            && left.length() <= LONGEST_LEFT
            && !left.endsWith(":")
            && !left.matches("\\(?[\\w*•-]{1,3}[.)-]?(?: ?\\(\\p{Lu}{1,2}\\))?")
            && begins(left.charAt(0))
        || before < 0 && left.matches("\\p{Lu}{1,3}");
  }

  private static boolean begins(char c) {
    return c != '(' && !Character.isLowerCase(c) && !isBlank(c);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
