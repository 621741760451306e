package org.memcon.editing.stamp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words whose letters a typist set apart to make them stand out: "S E C R E T", "N o t e".
public final class SpacedLetters {

  /// No line of such letters is longer.
  private static final int LONGEST = 300;

  private static final Pattern LETTERS =
      Pattern.compile("(?<![\\p{L}\\d])\\p{L}(?: \\p{L}){2,}(?![\\p{L}\\d])");

  private static final Pattern WORDS_APART = Pattern.compile(" {2,}");

  private SpacedLetters() {}

  /// Whether such letters stand among the words.
  public static boolean areIn(String words) {
    return !drawnTogether(words).equals(words);
  }

  /// The words with such letters drawn together; what has none stays as it is.
  public static String drawnTogether(String words) {
    if (words.length() < 5 || words.length() > LONGEST || !mayBeSpaced(words)) {
      return words;
    }
    Matcher letters = LETTERS.matcher(WORDS_APART.matcher(words).replaceAll(" | "));
    return letters.replaceAll(found -> found.group().replace(" ", "")).replace(" | ", " ");
  }

  /// Whether a letter stands alone before another.
  private static boolean mayBeSpaced(String words) {
    for (int i = 0; i + 4 < words.length(); i++) {
      if (words.charAt(i + 1) == ' '
          && words.charAt(i + 3) == ' '
          && Character.isLetter(words.charAt(i))
          && Character.isLetter(words.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }
}
