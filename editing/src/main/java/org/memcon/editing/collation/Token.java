package org.memcon.editing.collation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word where it stands in a text, from `start` to `end`, and its `key`, which is the same for
/// all that differ in capitals, hyphens and apostrophes alone. A sign of a script without blanks is
/// a word by itself.
record Token(int start, int end, String key) {

  /// The words of a text, in order.
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (Character.isIdeographic(sign)) {
        tokens.add(new Token(at, next, text.substring(at, next)));
      } else if (Character.isLetterOrDigit(sign)) {
        next = end(text, next);
        tokens.add(new Token(at, next, key(text.substring(at, next))));
      }
      at = next;
    }
    return tokens;
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      int after = at + Character.charCount(sign);
      boolean inner = isOfWords(sign) || (isJoint(sign) && continues(text, after));
      if (!inner || Character.isIdeographic(sign)) {
        return at;
      }
      at = after;
    }
    return at;
  }

  private static boolean continues(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean isOfWords(int sign) {
    return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  // Hyphens and apostrophes, and the points of abbreviations: "co-operate", "isn’t", "U.S".
  private static boolean isJoint(int sign) {
    return sign == '-'
        || sign == '\u2010'
        || sign == '\u2011'
        || sign == '\u00AD'
        || sign == '\''
        || sign == '\u2019'
        || sign == '\u02BC'
        || sign == '.';
  }

  private static String key(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    plain.codePoints().filter(sign -> !isJoint(sign)).forEach(key::appendCodePoint);
    return key.toString();
  }
}
