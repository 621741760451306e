package org.memcon.search.packing;

import java.util.List;
import java.util.stream.IntStream;
import org.memcon.search.coding.WordNumbers;

/// Writes text as bytes: a word that it knows, with the blank behind it, as one byte or two, and
/// everything else letter by letter.
///
/// A byte below 128 is that character of ASCII; each of the next [#SHORT] is one of the most
/// frequent words; those that follow begin a word of two bytes; the last stands before any other
/// character, which has two bytes.
final class Vocabulary {

  /// So many words, the most frequent, take one byte.
  static final int SHORT = 64;

  /// The words of two bytes begin with this.
  private static final int LONG = 128 + SHORT;

  private static final int LETTER = 255;

  /// It has no more words.
  static final int MOST = SHORT + (LETTER - LONG) * 256;

  /// No word has more letters.
  static final int LONGEST = 64;

  /// A character takes no more bytes.
  static final int WIDEST = 3;

  private final WordNumbers numbers;

  /// The vocabulary of some words, the most frequent first, at most [#MOST] of them.
  Vocabulary(List<String> words) {
    numbers = new WordNumbers(words);
  }

  /// Its words, in their order.
  List<String> words() {
    return IntStream.range(0, numbers.size()).mapToObj(numbers::word).toList();
  }

  /// Where a word that begins at a character ends: behind its last letter and, if there is one, the
  /// blank.
  static int end(char[] text, int start, int length) {
    int end = start;
    while (end < length && isLetter(text[end])) {
      end++;
    }
    return end > start && end < length && text[end] == ' ' ? end + 1 : end;
  }

  private static boolean isLetter(char c) {
    return c <= '~' ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /// Writes text behind what stands in `out` before `at`; returns where it ends. `out` has to have
  /// [#WIDEST] bytes for each character.
  int write(char[] text, int length, byte[] out, int at) {
    int to = at;
    for (int start = 0; start < length; ) {
      int end = end(text, start, length);
      int word = word(text, start, end);
      if (word < 0 && end > start && text[end - 1] == ' ') {
        word = word(text, start, --end);
      }
      if (word >= 0) {
        to = write(word, out, to);
        start = end;
      } else {
        for (int last = Math.max(end, start + 1); start < last; start++) {
          to = write(text[start], out, to);
        }
      }
    }
    return to;
  }

  private int word(char[] text, int start, int end) {
    return end - start < 2 || end - start > LONGEST ? -1 : numbers.number(text, start, end);
  }

  private static int write(int word, byte[] out, int at) {
    if (word < SHORT) {
      out[at] = (byte) (128 + word);
      return at + 1;
    }
    out[at] = (byte) (LONG + (word - SHORT >> 8));
    out[at + 1] = (byte) (word - SHORT);
    return at + 2;
  }

  private static int write(char letter, byte[] out, int at) {
    if (letter < 128) {
      out[at] = (byte) letter;
      return at + 1;
    }
    out[at] = (byte) LETTER;
    out[at + 1] = (byte) (letter >> 8);
    out[at + 2] = (byte) letter;
    return at + 3;
  }

  /// Reads text that has as many characters as `out` from the bytes at `from`.
  ///
  /// @throws IndexOutOfBoundsException where the bytes are not what [#write] made of such a text
  void read(byte[] in, int from, char[] out) {
    int at = from;
    for (int to = 0; to < out.length; ) {
      int lead = in[at++] & 0xFF;
      if (lead < 128) {
        out[to++] = (char) lead;
      } else if (lead == LETTER) {
        out[to++] = (char) ((in[at++] & 0xFF) << 8 | in[at++] & 0xFF);
      } else {
        int word = lead < LONG ? lead - 128 : SHORT + (lead - LONG << 8) + (in[at++] & 0xFF);
        numbers.copy(word, out, to);
        to += numbers.length(word);
      }
    }
  }
}
