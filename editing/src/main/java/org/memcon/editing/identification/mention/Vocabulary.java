package org.memcon.editing.identification.mention;

import java.util.HashMap;
import java.util.Map;
import org.memcon.editing.identification.mention.Tokens.Gap;

/// The words of a source: those that it writes in lower case (a name that is one of them, "ball",
/// "young", may be no name where it begins a sentence), and how often it writes others.
public final class Vocabulary {

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  /// Counts the words of a text.
  public void add(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isCapital(i)) {
        names.merge(tokens.folded(i), 1, Integer::sum);
      } else if (tokens.gap(i) != Gap.HYPHEN) {
        words.merge(tokens.printed(i), 1, Integer::sum);
      }
    }
  }

  /// Whether a word, folded, is written in lower case too.
  public boolean has(String folded) {
    return words.containsKey(folded);
  }

  /// How often a word, folded, is written in lower case.
  public int lower(String folded) {
    return words.getOrDefault(folded, 0);
  }

  /// How often a word, folded, is written with a capital.
  public int names(String folded) {
    return names.getOrDefault(folded, 0);
  }
}
