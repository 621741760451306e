package org.memcon.editing.speech.label;

import java.util.Set;

/// Words with a small letter that stand inside speakers' labels: "Charles de Gaulle", "the Chinese
/// side".
public final class SmallWords {

  private static final int LONGEST = 15;

  private static final Set<String> ALL =
      Set.of(
          // within names
          "de",
          "da",
          "von",
          "van",
          "der",
          "al",
          "el",
          "le",
          "la",
          // within offices
          "of",
          "the",
          "for",
          "representative",
          "representatives",
          "delegate",
          "delegates",
          "interpreter",
          "spokesman",
          "leader",
          "leaders",
          "minister",
          "ambassador",
          // of those who speak for many
          "side",
          "delegation",
          "party",
          "government",
          "people",
          "group");

  private SmallWords() {}

  /// Whether the word may stand inside any label.
  public static boolean hold(String word) {
    return ALL.contains(word);
  }

  /// The same of the characters from one place to another.
  static boolean hold(String words, int from, int to) {
    return to - from <= LONGEST && ALL.contains(words.substring(from, to));
  }
}
