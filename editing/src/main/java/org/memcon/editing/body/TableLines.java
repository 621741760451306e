package org.memcon.editing.body;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;

/// Recognizes tables whose rows were printed as lines, a name and its figures: "Army 12.5 14.1".
/// The lines between two rows that have no figures are rows of one cell.
public final class TableLines {

  /// Fewer rows of figures in a row are no table.
  private static final int FEWEST = 3;

  /// As many lines without figures may stand between two rows.
  private static final int APART = 2;

  private static final int LONGEST_ROW = 130;
  private static final int LONGEST_BETWEEN = 70;
  private static final int MOST_WORDS = 10;

  private TableLines() {}

  /// Tells the rows among the parts of a draft of which nothing is known.
  static void recognize(DocumentDraft draft) {
    int at = 0;
    while (at < draft.size()) {
      if (isOpenRow(draft.part(at))) {
        int last = last(draft, at);
        if (rows(draft, at, last) >= FEWEST) {
          take(draft, at, last);
        }
        at = last;
      }
      at++;
    }
  }

  private static boolean isOpenRow(Part part) {
    return part.isOpen() && isRow(part.words());
  }

  private static int last(DocumentDraft draft, int first) {
    int last = first;
    for (int at = first + 1; at < draft.size() && at - last <= APART + 1; at++) {
      Part part = draft.part(at);
      if (isOpenRow(part)) {
        last = at;
      } else if (!part.isOpen()
          || part.words().length() > LONGEST_BETWEEN
          || part.words().endsWith(".")) {
        break;
      }
    }
    return last;
  }

  private static int rows(DocumentDraft draft, int first, int last) {
    int rows = 0;
    for (int at = first; at <= last; at++) {
      rows += isOpenRow(draft.part(at)) ? 1 : 0;
    }
    return rows;
  }

  private static void take(DocumentDraft draft, int first, int last) {
    for (int at = first; at <= last; at++) {
      draft.take(at, PartKind.TABLE_ROW, 0.8, "one of several lines of figures");
    }
  }

  /// Whether the words are a name, or none, and two figures at least.
  static boolean isRow(String words) {
    if (words.length() > LONGEST_ROW || words.length() < 3) {
      return false;
    }
    List<Integer> cells = cells(words);
    int first = cells.isEmpty() ? 0 : cells.getFirst();
    return cells.size() >= (first == 0 ? 1 : 2)
        && hasDigit(words, first)
        && blanks(words, first) <= MOST_WORDS;
  }

  /// Where the figures at the end of a row begin, each a cell of its own; the name before them is
  /// the first cell. The first figure of a row without a name is not among them.
  public static List<Integer> cells(String words) {
    List<Integer> cells = new ArrayList<>();
    int end = words.length();
    while (end > 0) {
      int from = words.lastIndexOf(' ', end - 1) + 1;
      if (!isFigure(words, from, end)) {
        break;
      }
      if (from > 0) {
        cells.addFirst(from);
      }
      end = from - 1;
    }
    return cells;
  }

  /// "12.5", "$1,250", "-10.1%", "(3)", "—".
  private static boolean isFigure(String words, int from, int to) {
    int digits = 0;
    int dashes = 0;
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if ("—–-".indexOf(c) >= 0) {
        dashes++;
      } else if (".,/%$£()+*†‡".indexOf(c) < 0) {
        return false;
      }
    }
    boolean figure =
        digits > 0
            && (to - from == digits
                || "($£+-–—.".indexOf(words.charAt(from)) >= 0
                || Character.isDigit(words.charAt(from)));
    return figure || (dashes > 0 && dashes == to - from);
  }

  private static boolean hasDigit(String words, int from) {
    return words.substring(from).chars().anyMatch(Character::isDigit);
  }

  private static int blanks(String words, int to) {
    return (int) words.substring(0, to).chars().filter(c -> c == ' ').count();
  }
}
