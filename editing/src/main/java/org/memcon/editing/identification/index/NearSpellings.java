package org.memcon.editing.identification.index;

import java.util.ArrayList;
import java.util.List;

/// Finds long words that differ in one letter: lost, doubled, changed, or changed places with its
/// neighbour, as scans do.
///
/// Every word is filed under itself and under what is left of it without one of its letters; of two
/// words one edit apart some of these are the same.
public final class NearSpellings {

  /// Shorter words that differ in a letter are more often two.
  static final int SHORTEST = 6;

  private static final int LONGEST = 40;

  private final List<String> words;
  private final Postings shortened;

  private NearSpellings(List<String> words, Postings shortened) {
    this.words = words;
    this.shortened = shortened;
  }

  /// The words among which is looked.
  public static NearSpellings of(List<String> words) {
    Postings.Builder shortened = new Postings.Builder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (isLong(word)) {
        for (int key : keys(word)) {
          shortened.add(key, i);
        }
      }
    }
    return new NearSpellings(words, shortened.build());
  }

  /// The places of the words that are one edit away.
  public List<Integer> near(String word) {
    List<Integer> near = new ArrayList<>();
    if (!isLong(word)) {
      return near;
    }
    for (int key : keys(word)) {
      for (int at = shortened.from(key); shortened.has(at, key); at++) {
        int found = shortened.get(at);
        if (!near.contains(found) && isOneEdit(word, words.get(found))) {
          near.add(found);
        }
      }
    }
    return near;
  }

  /// The word at a place.
  public String word(int place) {
    return words.get(place);
  }

  private static boolean isLong(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST;
  }

  private static int[] keys(String word) {
    int[] keys = new int[word.length() + 1];
    keys[0] = word.hashCode();
    for (int i = 0; i < word.length(); i++) {
      int hash = 0;
      for (int j = 0; j < word.length(); j++) {
        if (j != i) {
          hash = 31 * hash + word.charAt(j);
        }
      }
      keys[i + 1] = hash;
    }
    return keys;
  }

  /// Whether two words differ, and in one place alone.
  static boolean isOneEdit(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int begin = 0;
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int mine = one.length() - begin - end;
    int theirs = other.length() - begin - end;
    boolean swapped =
        mine == 2
            && theirs == 2
            && one.charAt(begin) == other.charAt(begin + 1)
            && one.charAt(begin + 1) == other.charAt(begin);
    return mine + theirs > 0 && (Math.max(mine, theirs) == 1 || swapped);
  }
}
