package org.memcon.app.workflow.evaluation.searching;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes a query of words that were not written as one, such as a subject out of an index: no sign
/// in them means anything.
final class PlainWords {

  private static final Pattern SIGNS = Pattern.compile("[:=()\"“”„«»|*~?]+|(?<![^\\s(])-+");
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private PlainWords() {}

  /// A query that asks for the words of a text and nothing else.
  static String of(String text) {
    StringBuilder words = new StringBuilder();
    for (String word : SIGNS.matcher(text).replaceAll(" ").strip().split("\\s+")) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(OPERATORS.contains(word) ? word.toLowerCase(Locale.ROOT) : word);
    }
    return words.toString();
  }
}
