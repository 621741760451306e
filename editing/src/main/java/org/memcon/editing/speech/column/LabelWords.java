package org.memcon.editing.speech.column;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.editing.speech.label.SmallWords;

/// Whether words may call a speaker: names, offices, newspapers, a side; no part of a sentence.
final class LabelWords {

  /// No label has more words.
  private static final int MOST = 9;

  private static final Pattern BLANK = Pattern.compile(" ");

  /// Remarks on how or for whom somebody speaks: "Mao (laughing)", "QUESTION (via interpreter)".
  private static final Pattern BRACKETS =
      Pattern.compile(" ?(?:\\([^()]{1,70}\\)|\\[[^\\[\\]]{1,70}\\]) ?");

  private static final Pattern CAPITAL =
      Pattern.compile(
          "[\\p{Lu}\\p{Lo}“\"'‘][\\p{L}\\p{M}\\d.,'’“”\"/&-]*+|\\d{1,3}|[&…–-]|\\.\\.\\.");

  /// Small words that stand inside names and offices where a column tells what a label is, besides
  /// those of any label: in a sentence by itself they would say too little.
  private static final Set<String> INSIDE =
      Set.of(
          "do", "dos", "del", "di", "du", "den", "and", "to", "from", "bin", "ibn", "ben", "member",
          "members", "ul", "ur", "af", "zu");

  private LabelWords() {}

  /// The words without what stands in brackets.
  static String bare(String words) {
    return BRACKETS.matcher(words).replaceAll(" ").strip();
  }

  /// Whether the words, brackets left out, may be a label.
  static boolean are(String words) {
    String bare = bare(words);
    List<String> parts = List.of(BLANK.split(bare));
    if (bare.isEmpty() || parts.size() > MOST || !isCapital(parts.getFirst())) {
      return false;
    }
    // "HAVANA, Cuba, Jan. 23": a dateline.
    if (bare.indexOf(',') > 0 && bare.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean end = i + 1 == parts.size();
      if (!isCapital(part) && !SmallWords.hold(part) && !INSIDE.contains(part)
          || !end && isStop(part)
          || end && part.endsWith(",")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(String word) {
    return CAPITAL.matcher(word).matches();
  }

  /// A point ends a sentence behind a longer word than titles and initials are.
  private static boolean isStop(String word) {
    return word.endsWith(".") && word.length() > 6 && word.indexOf('.') == word.length() - 1;
  }
}
