package org.memcon.editing.identification.mention;

import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.script.LatinLetters;

/// The words met lately in texts, as they are printed and folded: one that comes again, as most do,
/// is neither cut out nor folded again. Each has one place and gives way to the next that has the
/// same; what is kept never changes, so that any number of threads may ask.
final class WordForms {

  private static final int SIZE = 1 << 14;

  /// Longer words are rare, and their folding is not what takes time.
  private static final int LONGEST = 32;

  private static final @Nullable Form[] MET = new Form[SIZE];

  private WordForms() {}

  /// A word as it is printed, and in lower case without accents and apostrophes.
  record Form(String printed, String folded) {}

  /// The word that stands in a stretch of a text.
  static Form of(String text, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return made(text, from, to);
    }
    int place = place(text, from, to);
    Form met = MET[place];
    if (met != null && met.printed().length() == length && text.startsWith(met.printed(), from)) {
      return met;
    }
    Form made = made(text, from, to);
    MET[place] = made;
    return made;
  }

  private static int place(String text, int from, int to) {
    int number = to - from;
    for (int i = from; i < to; i++) {
      number = 31 * number + text.charAt(i);
    }
    return (number * 0x9E3779B9 >>> 7) & SIZE - 1;
  }

  static String fold(String word) {
    String folded = LatinLetters.fold(word);
    return folded.indexOf('\'') < 0 ? folded : folded.replace("'", "");
  }

  private static Form made(String text, int from, int to) {
    String printed = text.substring(from, to);
    String folded = fold(printed);
    return new Form(printed, folded.equals(printed) ? printed : folded);
  }
}
