package org.memcon.search.passages;

import java.util.ArrayList;
import java.util.List;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;

/// A name that a query asks for: its words, in any order, all of which a name of the record has to
/// have. `beginning` says that the last of them may go on.
public record NameMatcher(List<String> words, boolean beginning) {

  public NameMatcher {
    words = List.copyOf(words);
  }

  /// The name that a value of a query asks for; a star at its end lets the last word go on.
  public static NameMatcher of(String value, WordReader reader) {
    List<String> words = new ArrayList<>();
    for (Word word : reader.words(value)) {
      words.add(word.foldedText());
    }
    return new NameMatcher(words, value.endsWith("*"));
  }

  /// Whether a name has all the words; it is given as the passage table has it, with a blank before
  /// and behind each of its words.
  public boolean matches(String name) {
    for (int i = 0; i < words.size(); i++) {
      boolean open = beginning && i == words.size() - 1;
      if (!name.contains(open ? " " + words.get(i) : " " + words.get(i) + " ")) {
        return false;
      }
    }
    return !words.isEmpty();
  }
}
