package org.memcon.app.workflow.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the caret of a query: the beginning of a field's value, or of words.
///
/// `field` is empty for words. `typed` are the beginnings that may be meant, the longest first,
/// with where each begins; `to` is the end of the word that the caret stands in.
record CaretWord(String field, List<Beginning> typed, int to) {

  private static final int MOST_WORDS = 4;
  private static final Pattern FIELD = Pattern.compile("-?([a-z]{2,14}):");

  /// Some words before the caret, and where they begin.
  record Beginning(String words, int from) {}

  static CaretWord of(String query, int caret) {
    int at = Math.clamp(caret, 0, query.length());
    int quote = openQuote(query, at);
    if (quote >= 0) {
      int start = start(query, quote);
      Matcher field = FIELD.matcher(query.substring(start, quote));
      return field.matches()
          ? new CaretWord(
              field.group(1),
              List.of(new Beginning(query.substring(quote + 1, at), signed(query, start))),
              closed(query, at))
          : new CaretWord("", List.of(), at);
    }
    int start = start(query, at);
    int to = end(query, at);
    Matcher field = FIELD.matcher(query.substring(start, at));
    if (field.lookingAt()) {
      String value = query.substring(start + field.end(), at);
      return new CaretWord(field.group(1), List.of(new Beginning(value, signed(query, start))), to);
    }
    return new CaretWord("", words(query, start, at), to);
  }

  /// A minus before a field stays.
  private static int signed(String query, int start) {
    return start < query.length() && query.charAt(start) == '-' ? start + 1 : start;
  }

  /// The word at the caret, and the same with up to three words before.
  private static List<Beginning> words(String query, int start, int at) {
    List<Beginning> beginnings = new ArrayList<>();
    int from = start;
    for (int count = 0; count < MOST_WORDS; count++) {
      String words = query.substring(from, at);
      if (!words.isBlank() && isPlain(words)) {
        beginnings.addFirst(new Beginning(words, from));
      }
      int before = from - 1;
      while (before >= 0 && query.charAt(before) == ' ') {
        before--;
      }
      if (before < 0 || before == from - 1 || from == at) {
        break;
      }
      from = start(query, before + 1);
      if (!isPlain(query.substring(from, before + 1))) {
        break;
      }
    }
    return beginnings;
  }

  private static boolean isPlain(String words) {
    return words.chars().noneMatch(sign -> "\":()|*?~/=<>[]".indexOf(sign) >= 0)
        && !words.matches("(?:AND|OR|NOT)\\b.*");
  }

  private static int openQuote(String query, int at) {
    int quote = -1;
    for (int i = 0; i < at; i++) {
      char sign = query.charAt(i);
      if (sign == '"' || sign == '“' || sign == '”') {
        quote = quote < 0 ? i : -1;
      }
    }
    return quote;
  }

  private static int start(String query, int at) {
    int start = at;
    while (start > 0 && !isBetween(query.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String query, int at) {
    int end = at;
    while (end < query.length() && Character.isLetterOrDigit(query.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Behind the quote that closes the value, where it is closed.
  private static int closed(String query, int at) {
    int quote = query.indexOf('"', at);
    return quote < 0 ? at : quote + 1;
  }

  private static boolean isBetween(char sign) {
    return Character.isWhitespace(sign) || sign == '(' || sign == ')' || sign == '|';
  }
}
