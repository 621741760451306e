package org.memcon.editing.dateline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the name of a dateline's place begins and ends among brackets, signs and what other
/// languages say before a day.
final class PlaceEnds {

  private static final Pattern HELD = Pattern.compile("Held (?:in|at) ");
  private static final int HELD_LENGTH = 8;

  private PlaceEnds() {}

  static int begin(String text, int to) {
    int from = HELD.matcher(text).lookingAt() ? HELD_LENGTH : 0;
    while (from < to && "[(“\" ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  /// "Paris, le 18 avril 1961": what other languages say before a day.
  private static final Pattern ARTICLE = Pattern.compile("[ ,]{1,3}(?:le|den|am|el|dne|dnia|on)$");

  /// A blank and four letters.
  private static final int LONGEST_ARTICLE = 5;

  private static boolean isBetween(char c) {
    return " ,;?—–-])([".indexOf(c) >= 0;
  }

  static int end(String text, int to) {
    int end = to;
    int from = begin(text, to);
    while (end > from && isBetween(text.charAt(end - 1))) {
      end--;
    }
    if (text.lastIndexOf(' ', end - 1) >= end - LONGEST_ARTICLE) {
      Matcher article = ARTICLE.matcher(text).region(from, end);
      end = article.find() ? article.start() : end;
    }
    if (end > from
        && text.charAt(end - 1) == '.'
        && text.substring(from, end).chars().filter(c -> c == '.').count() == 1) {
      end--;
    }
    return end;
  }
}
