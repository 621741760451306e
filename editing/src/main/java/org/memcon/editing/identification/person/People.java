package org.memcon.editing.identification.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.identification.index.NearSpellings;
import org.memcon.editing.identification.sound.SoundOfWord;
import org.memcon.model.authority.AuthorityRecord;

/// The people whom names may mean, under the words that stand for them.
final class People {

  /// Shorter words that are nearly alike are more often two.
  private static final int LONG = 5;

  private static final double SAME_SOUND = 0.95;

  private final Map<String, List<KnownPerson>> byHead = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, List<KnownPerson>> byGiven = new HashMap<>();
  private final Map<String, List<KnownPerson>> misspelt = new HashMap<>();
  private final Map<Integer, List<String>> headsBySound = new HashMap<>();
  private NearSpellings near = NearSpellings.of(List.of());

  private final Vocabulary vocabulary;

  private People(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// `vocabulary` tells how often words stand in the records.
  static People of(Collection<? extends AuthorityRecord> records, Vocabulary vocabulary) {
    People people = new People(vocabulary);
    for (AuthorityRecord record : records) {
      if (record instanceof AuthorityRecord.Person person) {
        KnownPerson known = KnownPerson.of(person);
        for (String head : known.heads) {
          people.byHead.computeIfAbsent(head, any -> new ArrayList<>(1)).add(known);
        }
        people.given.addAll(known.given);
        for (String given : known.given) {
          people.byGiven.computeIfAbsent(given, any -> new ArrayList<>(1)).add(known);
        }
      }
    }
    people.spellings();
    return people;
  }

  /// Those whose surname, or a word of it, this is.
  List<KnownPerson> of(String word) {
    return byHead.getOrDefault(word, List.of());
  }

  private void spellings() {
    List<String> heads = List.copyOf(byHead.keySet());
    near = NearSpellings.of(heads);
    for (String head : heads) {
      if (head.length() >= LONG) {
        for (int key : SoundOfWord.of(head).keys(false)) {
          headsBySound.computeIfAbsent(key, any -> new ArrayList<>(1)).add(head);
        }
      }
    }
  }

  /// Those with a given name.
  List<KnownPerson> called(String given) {
    return byGiven.getOrDefault(given, List.of());
  }

  /// Those whose surname is like this word, which is nobody's: another spelling, or one letter
  /// wrong.
  List<KnownPerson> like(String word) {
    return word.length() < LONG || given.contains(word)
        ? List.of()
        : misspelt.computeIfAbsent(word, this::look);
  }

  private List<KnownPerson> look(String word) {
    Set<KnownPerson> found = new LinkedHashSet<>();
    for (int head : near.near(word)) {
      if (mayBeMeant(word, near.word(head), true)) {
        found.addAll(of(near.word(head)));
      }
    }
    SoundOfWord sound = SoundOfWord.of(word);
    for (int key : sound.keys(false)) {
      for (String head : headsBySound.getOrDefault(key, List.of())) {
        if (sound.likeness(SoundOfWord.of(head), false) >= SAME_SOUND
            && mayBeMeant(word, head, false)) {
          found.addAll(of(head));
        }
      }
    }
    return List.copyOf(found);
  }

  /// A wrong spelling is rarer than the right one, unless the list is wrong itself.
  private boolean mayBeMeant(String word, String head, boolean oneLetter) {
    if (word.charAt(0) != head.charAt(0)) {
      return false;
    }
    int right = vocabulary.names(head);
    return right == 0 ? oneLetter && word.length() > LONG : 2 * vocabulary.names(word) <= right;
  }

  /// Those whose surname begins with a letter.
  List<KnownPerson> beginning(String letter) {
    Set<KnownPerson> found = new LinkedHashSet<>();
    byHead.forEach((head, named) -> {
      if (head.startsWith(letter)) {
        found.addAll(named);
      }
    });
    return List.copyOf(found);
  }

  /// Whether a word is somebody's given name, or one that is often given.
  boolean isGiven(String word) {
    return given.contains(word) || GivenNames.has(word);
  }

  boolean isEmpty() {
    return byHead.isEmpty();
  }
}
