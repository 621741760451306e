package org.memcon.editing.identification.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.memcon.editing.identification.index.NearSpellings;
import org.memcon.editing.identification.sound.SoundOfWord;
import org.memcon.model.authority.AuthorityRecord;

/// The people whom names may mean, under the words that stand for them.
public final class People {

  /// Shorter words that are nearly alike are more often two.
  public static final int LONG = 5;

  private static final Set<String> CALLED = Set.of("generalissimo", "tunku", "tengku");

  private static final double SAME_SOUND = 0.95;

  private final Map<String, List<KnownPerson>> byHead = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Boolean> titlesOfNames = new ConcurrentHashMap<>();
  private final Map<String, List<KnownPerson>> byGiven = new HashMap<>();
  private final Map<Integer, List<Sounding>> headsBySound = new HashMap<>();

  /// A surname and how it sounds.
  private record Sounding(String head, SoundOfWord sound) {}

  private final Map<String, List<KnownPerson>> byLetter = new HashMap<>();
  private final Map<String, List<KnownPerson>> byTitle = new HashMap<>();
  private final Map<String, List<KnownPerson>> byLetters = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private NearSpellings near = NearSpellings.of(List.of());

  private People() {}

  /// The people among these records.
  public static People of(Collection<? extends AuthorityRecord> records) {
    People people = new People();
    for (AuthorityRecord record : records) {
      if (record instanceof AuthorityRecord.Person person) {
        KnownPerson known = KnownPerson.of(person);
        known.volumes().forEach(volume -> people.sizes.merge(volume, 1, Integer::sum));
        for (String head : known.heads) {
          people.byHead.computeIfAbsent(head, any -> new ArrayList<>(1)).add(known);
          people
              .byLetter
              .computeIfAbsent(head.substring(0, 1), any -> new ArrayList<>())
              .add(known);
        }
        people.given.addAll(known.givenNames());
        people.surnames.addAll(known.surnameWords());
        for (String title : CALLED) {
          if (known.isTitled(title)) {
            people.byTitle.computeIfAbsent(title, any -> new ArrayList<>(1)).add(known);
          }
        }
        people.byLetters.computeIfAbsent(known.letters(), any -> new ArrayList<>(1)).add(known);
        for (String given : known.givenNames()) {
          people.byGiven.computeIfAbsent(given, any -> new ArrayList<>(1)).add(known);
        }
      }
    }
    people.spellings();
    return people;
  }

  /// Those whose surname, or a word of it, this is.
  public List<KnownPerson> of(String word) {
    return byHead.getOrDefault(word, List.of());
  }

  private void spellings() {
    List<String> heads = List.copyOf(byHead.keySet());
    near = NearSpellings.of(heads);
    for (String head : heads) {
      if (head.length() >= LONG) {
        SoundOfWord sound = SoundOfWord.of(head);
        for (int key : sound.keys(false)) {
          headsBySound
              .computeIfAbsent(key, any -> new ArrayList<>(1))
              .add(new Sounding(head, sound));
        }
      }
    }
  }

  /// Those with a given name.
  public List<KnownPerson> called(String given) {
    return byGiven.getOrDefault(given, List.of());
  }

  /// The surnames that sound like a word or differ from it in one letter, the latter marked.
  public Map<String, Boolean> likeWords(String word) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    if (word.length() < LONG || given.contains(word)) {
      return found;
    }
    for (int head : near.near(word)) {
      found.put(near.word(head), true);
    }
    SoundOfWord sound = SoundOfWord.of(word);
    for (int key : sound.keys(false)) {
      for (Sounding near : headsBySound.getOrDefault(key, List.of())) {
        if (near.head().charAt(0) == word.charAt(0)
            && sound.likeness(near.sound(), false) >= SAME_SOUND) {
          found.putIfAbsent(near.head(), false);
        }
      }
    }
    return found;
  }

  /// Those whose surname begins with a letter.
  public List<KnownPerson> beginning(String letter) {
    return byLetter.getOrDefault(letter, List.of());
  }

  /// Those who are called by a title that one man bears at a time: "the Generalissimo".
  public List<KnownPerson> entitled(String title) {
    return byTitle.getOrDefault(title, List.of());
  }

  /// Those whose given names and surname begin with these letters.
  public List<KnownPerson> signing(String letters) {
    return byLetters.getOrDefault(letters, List.of());
  }

  /// Whether a word is somebody's given name, or one that is often given.
  public boolean isGiven(String word) {
    return given.contains(word) || GivenNames.has(word);
  }

  /// Whether a word is a surname, part of one or a given name of anybody.
  boolean isOfNames(String word) {
    return surnames.contains(word) || given.contains(word);
  }

  /// Whether a title may be part of anybody's name, or short for it: "King", but not "Mr".
  boolean isTitleOfNames(String title) {
    return titlesOfNames.computeIfAbsent(
        title, word -> isOfNames(word) || GivenNames.isShort(word, given));
  }

  /// How many people each volume's list has.
  Map<String, Integer> sizes() {
    return sizes;
  }

  /// Whether there is nobody.
  public boolean isEmpty() {
    return byHead.isEmpty();
  }
}
