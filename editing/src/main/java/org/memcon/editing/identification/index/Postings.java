package org.memcon.editing.identification.index;

import java.util.Arrays;

/// What numbers stand under a number: many small lists in one sorted array, eight bytes an entry.
final class Postings {

  private final long[] entries;

  private Postings(long[] entries) {
    this.entries = entries;
  }

  /// The place of the first entry of a key.
  int from(int key) {
    long least = (long) key << Integer.SIZE;
    int at = Arrays.binarySearch(entries, least);
    return at < 0 ? -at - 1 : at;
  }

  /// Whether the entry at this place belongs to the key.
  boolean has(int at, int key) {
    return at < entries.length && entries[at] >> Integer.SIZE == key;
  }

  /// What stands at a place.
  int get(int at) {
    return (int) entries[at];
  }

  /// Whether this value stands under the key.
  boolean holds(int key, int value) {
    return Arrays.binarySearch(entries, (long) key << Integer.SIZE | value) >= 0;
  }

  /// How many entries a key has.
  int count(int key) {
    return (key == Integer.MAX_VALUE ? entries.length : from(key + 1)) - from(key);
  }

  /// Gathers entries.
  static final class Builder {
    private static final int FIRST = 1024;

    private long[] entries = new long[FIRST];
    private int count;

    /// Puts a number, zero or greater, under a key.
    void add(int key, int value) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, 2 * count);
      }
      entries[count++] = (long) key << Integer.SIZE | value;
    }

    Postings build() {
      Arrays.sort(entries, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || entries[i] != entries[i - 1]) {
          entries[kept++] = entries[i];
        }
      }
      return new Postings(Arrays.copyOf(entries, kept));
    }
  }
}
