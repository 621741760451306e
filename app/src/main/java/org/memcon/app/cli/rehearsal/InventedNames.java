package org.memcon.app.cli.rehearsal;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// Puts names where words of a document refer to people by their numbers.
final class InventedNames {

  private static final Pattern REFERENCE = Pattern.compile("@(\\d+)");

  private InventedNames() {}

  /// The words with what is written for each person.
  static String in(String words, IntFunction<String> written) {
    return REFERENCE
        .matcher(words)
        .replaceAll(match -> written.apply(Integer.parseInt(match.group(1))));
  }

  /// The words with surnames.
  static String in(String words, List<InventedWords.Person> people) {
    return in(words, person -> people.get(person).surname());
  }
}
