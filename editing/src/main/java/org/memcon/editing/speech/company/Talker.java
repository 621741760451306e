package org.memcon.editing.speech.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.speech.clause.NameWords;
import org.memcon.model.record.Speaker;

/// Somebody who may speak in a record: the key of the name, the words of name and office, and
/// whether the record lists them.
public record Talker(String key, List<String> names, Set<String> offices, boolean listed) {

  private static final Set<String> FILLING = Set.of("of", "the", "for", "and", "to", "in", "on");

  /// A talker with this name and office, as a record lists them.
  static Talker listed(String name, String role) {
    List<String> names = new ArrayList<>();
    Set<String> offices = new HashSet<>();
    for (String word : words(name)) {
      (isOfOffice(word) ? offices : names).add(word);
    }
    for (String word : words(role)) {
      if (isOfOffice(word)) {
        offices.add(word);
      } else if (!FILLING.contains(word)) {
        names.add(word);
      }
    }
    return new Talker(Speaker.keyOf(name), List.copyOf(names), Set.copyOf(offices), true);
  }

  /// The words of a name, accents off, in small letters.
  static List<String> words(String name) {
    String key = Speaker.keyOf(name);
    return key.isEmpty() ? List.of() : Stream.of(key.split("-")).map(Talker::whole).toList();
  }

  /// "The Sec. said": notes of telephone calls shorten offices.
  private static String whole(String word) {
    return switch (word) {
      case "sec", "secy" -> "secretary";
      case "pres" -> "president";
      case "amb" -> "ambassador";
      default -> word;
    };
  }

  private static boolean isOfOffice(String word) {
    return NameWords.isOffice(word) || NameWords.isGrade(word) || word.equals("affairs");
  }

  /// Whether a name with a first name is another one’s of the same surname.
  boolean differs(List<String> name) {
    if (name.size() < 2) {
      return false;
    }
    String first = name.getFirst();
    boolean others = false;
    for (String word : words(key)) {
      if (word.equals(name.getLast()) || isOfOffice(word) || FILLING.contains(word)) {
        continue;
      }
      if (word.charAt(0) == first.charAt(0) || name.contains(word)) {
        return false;
      }
      others |= word.length() > 2;
    }
    return others;
  }

  /// The key tells people of one record apart.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Talker talker && key.equals(talker.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /// Whether one of the names is this word.
  boolean isNamed(String word) {
    return names.contains(word);
  }
}
