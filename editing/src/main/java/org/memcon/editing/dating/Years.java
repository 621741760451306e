package org.memcon.editing.dating;

/// Finds the years that dates can hold, 1500 to 2099, in digits.
final class Years {

  private Years() {}

  /// Where the first year from `from` on begins; -1 where there is none.
  static int next(String text, int from) {
    for (int i = from; i + 3 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '1' || c == '2') && isYear(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether what stands before or behind the year at `at` may make a date with it: a month's name,
  /// a day, or the sign of an ISO date. Most years stand alone ("in 1958", "1960–63").
  static boolean mayDate(String text, int at) {
    if (at + 4 < text.length() && text.charAt(at + 4) == '-') {
      return true;
    }
    int before = at - 1;
    while (before >= 0 && " ,.".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    if (isDigit(text.charAt(before)) || "]?".indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    int from = before;
    while (from >= 0 && Character.isLetter(text.charAt(from))) {
      from--;
    }
    boolean ordinal = from >= 0 && isDigit(text.charAt(from));
    return from < before && (ordinal || "JFMASOND".indexOf(text.charAt(from + 1)) >= 0);
  }

  /// Whether a date may begin at `at`: a number, or a word with the first letter of a month.
  static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    return isDigit(c)
        ? at == 0 || !isDigit(text.charAt(at - 1))
        : isMonth(text, at, c) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
  }

  /// Whether the first two letters of a word are those of a month.
  private static boolean isMonth(String text, int at, char first) {
    if (first < 'A' || first > 'S' || at + 1 >= text.length()) {
      return false;
    }
    int second = text.charAt(at + 1) | 32;
    return switch (first) {
      case 'J' -> second == 'a' || second == 'u';
      case 'F', 'S', 'D' -> second == 'e';
      case 'M' -> second == 'a';
      case 'A' -> second == 'p' || second == 'u';
      case 'O' -> second == 'c';
      case 'N' -> second == 'o';
      default -> false;
    };
  }

  private static boolean isYear(String text, int at) {
    char century = text.charAt(at + 1);
    return (text.charAt(at) == '2' ? century == '0' : century >= '5' && century <= '9')
        && isDigit(text.charAt(at + 2))
        && isDigit(text.charAt(at + 3))
        && (at + 4 == text.length() || !isDigit(text.charAt(at + 4)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
