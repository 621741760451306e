package org.memcon.editing.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document's number at the beginning of its heading: "130. Memorandum", "No. 377", "[12] Note".
///
/// Behind the bracket the number of a note may be called: "[12]1 Note". `titleFrom` is where the
/// words after the number begin.
public record NumberedHeading(int number, String text, int titleFrom) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:\\(\\d{2,6}\\) )?(?:No\\.|N[°º]|Nr\\.|№|Document|Doc\\.|No(?= ?\\d{1,4}\\.?$))"
              + " ?(?<a>\\d{1,4})\\.?|\\[(?<b>\\d{1,4})\\](?:\\.|\\d{1,2}(?="
              + " \\p{Lu}))?|(?<c>\\d{1,4})\\.)(?: +|$|(?=\\p{Lu}\\p{Ll}{3}))");

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
    boolean may = isDigit(first) ? isStopped(words) : isNamed(words) || first == '[';
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

  /// Whether the words may begin with the word for a number and not with the number itself.
  public static boolean isNamed(String words) {
    return !words.isEmpty() && "ND(№".indexOf(words.charAt(0)) >= 0;
  }

  /// Where an archive's code ends the line that the number begins: "No. 229 NAI DFA 2006/39".
  private static final Pattern CODE =
      Pattern.compile("(?:\\p{Lu}{2,6}[ /.:]{1,2}){1,4}[\\p{Lu}\\d/. -]*\\d[\\p{Lu}\\d/. -]*");

  /// Whether the words are a document's number and nothing else, but for the code under which its
  /// archive keeps it.
  public static boolean isAlone(String words) {
    return of(words)
        .filter(it ->
            it.titleFrom() >= words.length()
                || isNamed(words) && CODE.matcher(words.substring(it.titleFrom())).matches())
        .isPresent();
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
