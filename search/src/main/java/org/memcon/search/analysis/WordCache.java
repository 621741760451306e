package org.memcon.search.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Keeps the words met lately, so that one that comes again, as most do, is not folded again. Each
/// word has one place in it and gives way to the next that has the same.
final class WordCache {

  /// Words of up to so many characters of Latin-1 are their own key.
  private static final int SHORT = 8;

  private final int mask;
  private final long[] shortKeys;
  private final @Nullable Word[] shortWords;
  private final char[] @Nullable [] longKeys;
  private final @Nullable Word[] longWords;

  /// A cache of some words: `size` is a power of two.
  WordCache(int size) {
    mask = size - 1;
    shortKeys = new long[size];
    shortWords = new Word[size];
    longKeys = new char[size][];
    longWords = new Word[size];
  }

  /// The word that these characters are.
  Word word(char[] text, int start, int end) {
    long key = end - start <= SHORT ? key(text, start, end) : 0;
    return key != 0 ? shortWord(key, text, start, end) : longWord(text, start, end);
  }

  /// The characters as a number, 0 where they do not all fit.
  private static long key(char[] text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c > 255) {
        return 0;
      }
      key = key << 8 | c;
    }
    return key;
  }

  private Word shortWord(long key, char[] text, int start, int end) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    Word kept = shortWords[slot];
    if (kept != null && shortKeys[slot] == key) {
      return kept;
    }
    Word made = make(text, start, end);
    shortKeys[slot] = key;
    shortWords[slot] = made;
    return made;
  }

  private Word longWord(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 16)) & mask;
    char[] key = longKeys[slot];
    Word kept = longWords[slot];
    if (kept != null && key != null && Arrays.equals(key, 0, key.length, text, start, end)) {
      return kept;
    }
    Word made = make(text, start, end);
    longKeys[slot] = Arrays.copyOfRange(text, start, end);
    longWords[slot] = made;
    return made;
  }

  private static Word make(char[] text, int start, int end) {
    String written = Folding.written(text, start, end);
    return new Word(written, Folding.folded(written));
  }
}
