package org.memcon.editing.pattern;

import java.util.SortedSet;

/// The places where words begin before something that was found: where a pattern can match that has
/// it behind some words. To try a pattern there is quick; to try it at every character is not.
public final class WordStarts {

  private WordStarts() {}

  /// Adds the place `at` and the beginnings of words before it, back over at most `blanks` blanks,
  /// as long as nothing stands there but letters, blanks and these signs.
  public static void before(
      String text, int at, int blanks, String signs, SortedSet<Integer> starts) {
    starts.add(at);
    int left = blanks;
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ' ' && --left < 0) {
        return;
      }
      if (Character.isLetter(c)) {
        if (i == 0 || mayPart(text.charAt(i - 1), c)) {
          starts.add(i);
        }
      } else if (c != ' ' && signs.indexOf(c) < 0) {
        return;
      }
    }
  }

  /// Whether patterns may see the border of a word between two characters: they know the letters of
  /// ASCII alone.
  private static boolean mayPart(char one, char letter) {
    return letter > '~' || !(one <= '~' && (Character.isLetterOrDigit(one) || one == '_'));
  }
}
