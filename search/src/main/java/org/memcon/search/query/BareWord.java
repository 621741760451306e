package org.memcon.search.query;

import java.util.Locale;
import java.util.regex.Pattern;

/// Takes the signs off that a word of a query was typed with.
final class BareWord {

  private static final Pattern SIMILAR = Pattern.compile("(.*)~(\\d*)", Pattern.DOTALL);

  private BareWord() {}

  /// A word without the signs around it, and written so that it reads back as a word: not as an
  /// operator, without a colon where a field's name would stand before it, and without a tilde at
  /// the end.
  static String of(String text) {
    String word = trim(text);
    if (word.equals("AND") || word.equals("OR") || word.equals("NOT")) {
      return word.toLowerCase(Locale.ROOT);
    }
    if (SIMILAR.matcher(word).matches()) {
      int tilde = word.lastIndexOf('~');
      word = word.substring(0, tilde) + '/' + word.substring(tilde + 1);
    }
    int colon = word.indexOf(':');
    return colon > 0 && Lexer.isField(word.substring(0, colon))
        ? word.substring(0, colon) + '/' + word.substring(colon + 1)
        : word;
  }

  /// Takes the signs off that stand around a word. They have done their work.
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isPartOfWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !isPartOfWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean isPartOfWord(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
