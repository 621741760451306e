package org.memcon.editing.identification.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of a source: those that it writes in lower case (a name that is one of them, "ball",
/// "young", may be no name where it begins a sentence), and how often it writes others.
public final class Vocabulary {

  private final Map<String, Uses> words = new HashMap<>();
  private final Map<String, Uses> names = new HashMap<>();

  private static final class Uses {
    int count;
  }

  /// Counts the words of a text.
  public void add(Tokens tokens) {
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isCapital(i)) {
        names.computeIfAbsent(tokens.folded(i), word -> new Uses()).count++;
      } else if (!tokens.isHyphened(i)) {
        words.computeIfAbsent(tokens.printed(i), word -> new Uses()).count++;
      }
    }
  }

  /// Whether a word, folded, is written in lower case too.
  public boolean has(String folded) {
    return words.containsKey(folded);
  }

  /// How often a word, folded, is written in lower case.
  public int lower(String folded) {
    return count(words.get(folded));
  }

  /// How often a word, folded, is written with a capital.
  public int names(String folded) {
    return count(names.get(folded));
  }

  private static int count(@Nullable Uses uses) {
    return uses == null ? 0 : uses.count;
  }
}
