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
