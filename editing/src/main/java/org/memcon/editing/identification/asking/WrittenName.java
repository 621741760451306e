package org.memcon.editing.identification.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.naming.Misprint;
import org.memcon.editing.identification.naming.NamePart;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.editing.identification.script.LatinLetters;

/// A name by its letters: words in lower case without accents, an initial as one letter, and the
/// surname where a comma shows it.
record WrittenName(List<String> words, Optional<String> surname) {

  /// Words of fewer letters are other words when a letter changes.
  private static final int LONG = 5;

  WrittenName {
    words = List.copyOf(words);
  }

  static WrittenName of(String name) {
    PersonName read = PersonName.of(name);
    List<String> words = new ArrayList<>(read.parts().size());
    for (NamePart part : read.parts()) {
      String word = LatinLetters.fold(part.text()).replace("'", "");
      words.add(part.initial() ? word.substring(0, Math.min(1, word.length())) : word);
    }
    return new WrittenName(
        words, read.surname() < 0 ? Optional.empty() : Optional.of(words.get(read.surname())));
  }

  /// Whether one has all words of the other, but for a letter of long ones, initials standing for
  /// words, and the surnames that are shown are among them.
  boolean isNear(WrittenName other) {
    boolean mine = words.size() <= other.words.size();
    return mine ? isWithin(other) : other.isWithin(this);
  }

  private boolean isWithin(WrittenName longer) {
    List<String> left = new ArrayList<>(longer.words);
    int whole = 0;
    for (String word : words) {
      Optional<String> found = left.stream().filter(it -> isOne(word, it)).findFirst();
      if (found.isEmpty()) {
        return false;
      }
      left.remove(found.get());
      whole += word.length() > 1 && found.get().length() > 1 ? 1 : 0;
    }
    return whole > 0
        && words.size() > 1
        && surname.filter(it -> !longer.mayHaveSurname(it)).isEmpty()
        && longer.surname.filter(it -> !mayHaveSurname(it)).isEmpty();
  }

  /// Whether the surname of another name may be this one's: in "David Dean Rusk" it is not Dean.
  private boolean mayHaveSurname(String other) {
    return surname.isPresent()
        ? isOne(surname.get(), other)
        : isWord(words.getFirst(), other) || isWord(words.getLast(), other);
  }

  private static boolean isWord(String word, String other) {
    return word.length() > 1 && isOne(word, other);
  }

  private static boolean isOne(String word, String other) {
    if (word.equals(other)) {
      return true;
    }
    boolean initial = word.length() == 1 || other.length() == 1;
    return initial && word.charAt(0) == other.charAt(0)
        || word.length() >= LONG && other.length() >= LONG && Misprint.isOne(word, other);
  }
}
