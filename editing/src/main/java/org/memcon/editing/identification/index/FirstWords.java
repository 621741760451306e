package org.memcon.editing.identification.index;

/// The words that names begin with, as one bit for each: tells at once of most words of a text that
/// no name begins with them.
public final class FirstWords {

  /// With ten thousand words, eight of a hundred others pass.
  private static final int BITS = 1 << 17;

  private final long[] bits = new long[BITS / Long.SIZE];

  /// Adds the first word of a name.
  public void add(String word) {
    if (isPlain(word, 0, word.length())) {
      int bit = bit(word, 0, word.length());
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /// Whether a name may begin with the word that stands in a stretch of a text, in whatever case.
  public boolean mayHave(String text, int from, int to) {
    if (!isPlain(text, from, to)) {
      return true;
    }
    int bit = bit(text, from, to);
    return (bits[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private static boolean isPlain(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /// Letters count the same in both cases.
  private static int bit(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 31 * number + (text.charAt(i) | 0x20);
    }
    return (number * 0x9E3779B9 >>> 7) & BITS - 1;
  }
}
