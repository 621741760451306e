package org.memcon.editing.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document's number at the beginning of its heading: "130. Memorandum", "No. 377", "[12] Note".
///
/// `titleFrom` is where the words after the number begin.
public record NumberedHeading(int number, String text, int titleFrom) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:No\\.|Document|Doc\\.)"
              + " ?(?<a>\\d{1,4})\\.?|\\[(?<b>\\d{1,4})\\]\\.?|(?<c>\\d{1,4})\\.)(?:"
              + " +|$|(?=\\p{Lu}\\p{Ll}{3}))");

  private static final int MOST_DIGITS = 4;

  /// Whether the words are a number of one to four digits and nothing else.
  public static boolean isBareNumber(String words) {
    return !words.isEmpty()
        && words.length() <= 4
        && words.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// The number that a block begins with; empty where it begins with none.
  public static Optional<NumberedHeading> of(String words) {
    char first = words.isEmpty() ? ' ' : words.charAt(0);
    boolean may = isDigit(first) ? isStopped(words) : first == 'N' || first == 'D' || first == '[';
    if (!may) {
      return Optional.empty();
    }
    Matcher matcher = NUMBER.matcher(words);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String digits = matcher.group("a");
    if (digits == null) {
      digits = matcher.group("b") != null ? matcher.group("b") : matcher.group("c");
    }
    return Optional.of(new NumberedHeading(Integer.parseInt(digits), digits, matcher.end()));
  }

  /// Whether a stop stands behind the figures that the words begin with.
  private static boolean isStopped(String words) {
    int end = 1;
    while (end < words.length() && isDigit(words.charAt(end))) {
      end++;
    }
    return end <= MOST_DIGITS && words.startsWith(".", end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
