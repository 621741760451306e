package org.memcon.editing.identification.place;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The letters of names without their accents, in the case they are written in.
final class Letters {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Letters() {}

  /// Words without accents, their apostrophes straight.
  static String plain(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) > '~') {
        String plain =
            MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('’', '\'').replace('‘', '\'');
      }
    }
    return words;
  }

  /// Whether a word without accents is what stands in a stretch of a text, accents aside.
  static boolean isAt(String word, String text, int from, int to, boolean anyCase) {
    if (to - from == word.length() && text.regionMatches(anyCase, from, word, 0, word.length())) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > '~') {
        String plain = plain(text.substring(from, to));
        return anyCase ? plain.equalsIgnoreCase(word) : plain.equals(word);
      }
    }
    return false;
  }
}
