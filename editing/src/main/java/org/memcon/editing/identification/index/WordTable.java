package org.memcon.editing.identification.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.memcon.editing.identification.naming.NamePart;
import org.memcon.editing.identification.script.LatinLetters;
import org.memcon.editing.identification.sound.SoundOfWord;

/// The words of an authority's names, each once, and which of them sound like a word.
final class WordTable {

  /// A word of the table that sounds like another, and how much, 0 to 1.
  record Alike(int word, double likeness) {}

  /// Words that sound less alike are two.
  private static final double SAME_WORD = 0.85;

  private final List<String> words;
  private final Map<String, Integer> places;
  private final List<SoundOfWord> sounds;
  private final Postings byKey;
  private final AtomicReferenceArray<List<Alike>> ofWord;

  private WordTable(
      List<String> words, Map<String, Integer> places, List<SoundOfWord> sounds, Postings byKey) {
    this.words = words;
    this.places = places;
    this.sounds = sounds;
    this.byKey = byKey;
    this.ofWord = new AtomicReferenceArray<>(words.size());
  }

  List<String> words() {
    return words;
  }

  /// The words that sound like this one, itself among them.
  List<Alike> alike(NamePart part, boolean unvocalized) {
    Integer itself = places.get(folded(part));
    if (itself == null || unvocalized) {
      return look(part, unvocalized);
    }
    // Of one word the answer is always the same, and few words are asked for often.
    List<Alike> known = ofWord.get(itself);
    if (known == null) {
      known = look(part, false);
      ofWord.set(itself, known);
    }
    return known;
  }

  private List<Alike> look(NamePart part, boolean unvocalized) {
    String folded = folded(part);
    BitSet seen = new BitSet();
    List<Alike> alike = new ArrayList<>();
    for (int key : part.sound().keys(unvocalized)) {
      for (int at = byKey.from(key); byKey.has(at, key); at++) {
        int word = byKey.get(at);
        if (seen.get(word)) {
          continue;
        }
        seen.set(word);
        double likeness =
            words.get(word).equals(folded)
                ? 1
                : part.sound().likeness(sounds.get(word), unvocalized);
        if (likeness >= SAME_WORD) {
          alike.add(new Alike(word, likeness));
        }
      }
    }
    return List.copyOf(alike);
  }

  /// A word as the table files it.
  static String folded(NamePart part) {
    return LatinLetters.fold(part.text()).replace("'", "");
  }

  /// Gathers words.
  static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<SoundOfWord> sounds = new ArrayList<>();
    private final Postings.Builder byKey = new Postings.Builder();

    /// The place of a word, put in where it is new.
    int add(NamePart part, boolean unvocalized) {
      String word = folded(part);
      Integer known = places.get(word);
      if (known != null) {
        return known;
      }
      int place = words.size();
      words.add(word);
      places.put(word, place);
      sounds.add(part.sound());
      for (int key : part.sound().keys(unvocalized)) {
        byKey.add(key, place);
      }
      return place;
    }

    WordTable build() {
      return new WordTable(words, places, sounds, byKey.build());
    }
  }
}
