package org.memcon.editing.identification.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Tokens.Gap;

/// The words of a source: those that it writes in lower case (a name that is one of them, "ball",
/// "young", may be no name where it begins a sentence), and how often it writes others.
final class Vocabulary {

  private final Set<String> words = new HashSet<>();
  private final Map<String, Integer> names = new HashMap<>();

  void add(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isCapital(i)) {
        names.merge(tokens.folded(i), 1, Integer::sum);
      } else if (tokens.gap(i) != Gap.HYPHEN) {
        words.add(tokens.printed(i));
      }
    }
  }

  /// Whether a word, folded, is written in lower case too.
  boolean has(String folded) {
    return words.contains(folded);
  }

  /// How often a word, folded, is written with a capital.
  int names(String folded) {
    return names.getOrDefault(folded, 0);
  }
}
