package org.memcon.search.coding;

import java.util.Arrays;
import java.util.List;

/// Words, each with its number, found by the characters of a text. A word of up to eight characters
/// of Latin-1, as nine of ten are, is its own key: nothing else is looked at to know it.
public final class WordNumbers {

  private static final int SHORT = 8;

  private final long[] keys;
  private final int[] ofKeys;

  private final char[] letters;
  private final int[] ends;
  private final int[] hashes;
  private final int[] table;

  /// The words are numbered in their order, from 0.
  public WordNumbers(List<String> words) {
    letters = String.join("", words).toCharArray();
    ends = new int[words.size()];
    hashes = new int[ends.length];
    table = new int[4 * Integer.highestOneBit(words.size() + 1)];
    keys = new long[table.length];
    ofKeys = new int[table.length];
    for (int word = 0, end = 0; word < ends.length; word++) {
      int start = end;
      end += words.get(word).length();
      ends[word] = end;
      add(word, start, end);
    }
  }

  private void add(int word, int start, int end) {
    long key = key(letters, start, end);
    if (key != 0) {
      int place = place(key);
      keys[place] = key;
      ofKeys[place] = word;
    } else {
      hashes[word] = hash(letters, start, end);
      table[place(letters, start, end)] = word + 1;
    }
  }

  /// How many there are.
  public int size() {
    return ends.length;
  }

  /// A word by its number.
  public String word(int number) {
    return new String(letters, start(number), length(number));
  }

  /// How many characters a word has.
  public int length(int number) {
    return ends[number] - start(number);
  }

  /// Copies a word's characters.
  public void copy(int number, char[] to, int at) {
    System.arraycopy(letters, start(number), to, at, length(number));
  }

  /// Puts a word behind a text.
  void append(int number, StringBuilder text) {
    text.append(letters, start(number), length(number));
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /// The number of the word that these characters are, -1 where they are none.
  public int number(char[] text, int start, int end) {
    long key = key(text, start, end);
    if (key != 0) {
      int place = place(key);
      return keys[place] == 0 ? -1 : ofKeys[place];
    }
    return table[place(text, start, end)] - 1;
  }

  /// The characters as a number, 0 where they do not all fit.
  private static long key(char[] text, int start, int end) {
    if (end - start > SHORT) {
      return 0;
    }
    long key = 0;
    for (int i = start; i < end; i++) {
      if (text[i] > 255) {
        return 0;
      }
      key = key << 8 | text[i];
    }
    return key;
  }

  /// Where the table has a key, or would have it.
  private int place(long key) {
    int place = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    while (keys[place] != 0 && keys[place] != key) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  /// Where the table has a longer word, or would have it.
  private int place(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    int place = (hash ^ hash >>> 15) & table.length - 1;
    while (table[place] != 0 && !isWord(table[place] - 1, hash, text, start, end)) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  /// Most words that share a place differ in their hash already.
  private boolean isWord(int word, int hash, char[] text, int start, int end) {
    return hashes[word] == hash
        && Arrays.equals(letters, start(word), ends[word], text, start, end);
  }
}
