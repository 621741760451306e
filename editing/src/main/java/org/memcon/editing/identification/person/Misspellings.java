package org.memcon.editing.identification.person;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.identification.mention.Vocabulary;
import org.memcon.editing.identification.people.KnownPerson;
import org.memcon.editing.identification.people.People;

/// Surnames in other spellings than those that are known, as far as a source can mean them.
final class Misspellings {

  private final People people;
  private final Vocabulary vocabulary;
  private final boolean ownList;
  private final Map<String, List<KnownPerson>> known = new HashMap<>();

  Misspellings(People people, Vocabulary vocabulary, boolean ownList) {
    this.people = people;
    this.vocabulary = vocabulary;
    this.ownList = ownList;
  }

  /// Those whose surname is like this word, which is nobody's: another spelling, or one letter
  /// wrong.
  List<KnownPerson> of(String word) {
    return known.computeIfAbsent(word, this::look);
  }

  private List<KnownPerson> look(String word) {
    Set<KnownPerson> found = new LinkedHashSet<>();
    people
        .likeWords(word)
        .forEach((head, oneLetter) -> {
          if (mayBeMeant(word, head, oneLetter)) {
            found.addAll(people.of(head));
          }
        });
    return List.copyOf(found);
  }

  /// A wrong spelling is rarer than the right one, unless the source's own list is wrong.
  private boolean mayBeMeant(String word, String head, boolean oneLetter) {
    if (word.charAt(0) != head.charAt(0)) {
      return false;
    }
    int right = vocabulary.names(head);
    return right == 0
        ? ownList && oneLetter && word.length() > People.LONG
        : 2 * vocabulary.names(word) <= right;
  }
}
