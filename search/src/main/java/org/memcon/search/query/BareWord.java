package org.memcon.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.search.dates.WrittenDay;

/// Takes the signs off that a word of a query was typed with.
final class BareWord {

  private static final Pattern SIMILAR = Pattern.compile("(.*)~(\\d*)", Pattern.DOTALL);

  private static final int LONGEST_WILD = 200;

  private static final Pattern LENGTH = Pattern.compile("(?i)words(>=|<=|[><=≥≤])(\\d{1,9})");

  private BareWord() {}

  /// What a word asks for that is typed without quotes and without signs before it: a length, a
  /// day, a word with wildcards, or the word alone.
  static Query query(String text) {
    Matcher length = LENGTH.matcher(trim(text));
    if (length.matches()) {
      return length(length.group(1), Integer.parseInt(length.group(2)));
    }
    String wild = wild(text);
    int sign = 0;
    while (sign < wild.length() && wild.charAt(sign) != '*' && wild.charAt(sign) != '?') {
      sign++;
    }
    if (sign < wild.length() - 1 && wild.length() <= LONGEST_WILD) {
      return new Query.Wild(wild);
    }
    if (sign == wild.length() - 1) {
      return new Query.Beginning(of(text));
    }
    String word = of(text);
    Optional<Query> day = WrittenDay.inOneWord(word).map(Query.Day::new);
    return day.orElseGet(() -> new Query.Word(word));
  }

  private static Query length(String sign, int number) {
    return switch (sign) {
      case ">" -> new Query.Length(number + 1, Query.Length.ENDLESS);
      case ">=", "≥" -> new Query.Length(number, Query.Length.ENDLESS);
      case "<" -> new Query.Length(0, number - 1);
      case "<=", "≤" -> new Query.Length(0, number);
      default -> new Query.Length(number, number);
    };
  }

  /// A word with its stars and the question marks inside it, without the signs around it.
  private static String wild(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isPartOfWord(text.codePointAt(start)) && text.charAt(start) != '*') {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !isPartOfWord(text.codePointBefore(end)) && text.charAt(end - 1) != '*') {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String wild = text.substring(start, end).replaceAll("\\*{2,}", "*").replace('~', '/');
    return Lexer.hasWord(wild) ? withoutField(wild) : "";
  }

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
    return withoutField(word);
  }

  private static String withoutField(String word) {
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
