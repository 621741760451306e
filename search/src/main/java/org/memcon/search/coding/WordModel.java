package org.memcon.search.coding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;

/// Which words there are, how often each is met, and how often behind which other.
///
/// A text is a row of words and of what stands between them; a single blank between two words is
/// not told. A word is told by how likely it is behind the one before it; where it was not met
/// there, by how likely it is anywhere; where it was not met at all, letter by letter.
public final class WordModel {

  /// No more words are known.
  static final int MOST = 60_000;

  /// No word that is known has more letters.
  static final int LONGEST = 64;

  /// What stands behind the last word, and before the first.
  static final int END = 0;

  /// A word that is spelt.
  static final int SPELT = 1;

  /// Words have their number and this.
  static final int WORDS = 2;

  /// Of what was not met behind a word.
  static final char ELSEWHERE = Character.MAX_VALUE;

  private static final int BITS = 22;
  private static final int BITS_BEHIND = 17;

  private final byte[] encoded;
  private final WordNumbers words;
  private final Odds anywhere;
  private final Odds[] behind;
  private final Spelling spelling;

  /// Reads what [WordCounts] wrote.
  ///
  /// @throws IOException or IndexOutOfBoundsException where it is damaged
  public WordModel(byte[] encoded) throws IOException {
    this.encoded = encoded;
    ByteArrayDataInput in = new ByteArrayDataInput(encoded);
    List<String> known = new ArrayList<>();
    int size = in.readVInt();
    if (size < 0 || size > MOST) {
      throw new IndexOutOfBoundsException(size + " words");
    }
    for (int i = 0; i < size; i++) {
      known.add(in.readString());
    }
    words = new WordNumbers(known);
    int symbols = size + WORDS;
    behind = new Odds[symbols];
    anywhere = odds(in, symbols, BITS);
    for (int before = 0; before < symbols; before++) {
      int some = in.readVInt();
      behind[before] = some == 0 ? anywhere : odds(in, some, BITS_BEHIND);
    }
    spelling = Spelling.read(in);
  }

  private Odds odds(ByteArrayDataInput in, int size, int bits) {
    if (size < 0 || size > behind.length + 1) {
      throw new IndexOutOfBoundsException(size + " words behind another");
    }
    char[] some = new char[size];
    int[] counts = new int[size];
    for (int i = 0, symbol = -1; i < size; i++) {
      symbol += in.readVInt() + 1;
      some[i] = (char) symbol;
      counts[i] = in.readVInt();
    }
    return new Odds(bits, some, counts);
  }

  /// The model as bytes.
  public byte[] encoded() {
    return encoded;
  }

  /// Where a word, or what stands between two, ends that begins at a character.
  static int end(char[] text, int start, int length) {
    boolean letters = Character.isLetterOrDigit(text[start]);
    int end = start + 1;
    while (end < length && Character.isLetterOrDigit(text[end]) == letters) {
      end++;
    }
    return end;
  }

  /// Whether something is the blank that needs not be told.
  static boolean isBetween(char[] text, int start, int end, int length) {
    return end == start + 1 && text[start] == ' ' && start > 0 && end < length;
  }

  void write(char[] text, int length, RangeWriter out) {
    int before = END;
    for (int start = 0, end; start < length; start = end) {
      end = end(text, start, length);
      if (!isBetween(text, start, end, length)) {
        int word = end - start > LONGEST ? -1 : words.number(text, start, end);
        int symbol = word < 0 ? SPELT : word + WORDS;
        write(symbol, before, out);
        if (symbol == SPELT) {
          spelling.write(text, start, end, out);
        }
        before = symbol;
      }
    }
    write(END, before, out);
  }

  private void write(int symbol, int before, RangeWriter out) {
    if (!behind[before].write(symbol, out)) {
      behind[before].write(ELSEWHERE, out);
      anywhere.write(symbol, out);
    }
  }

  /// Reads a text of at most so many characters.
  ///
  /// @throws IndexOutOfBoundsException where it is longer
  String read(RangeReader in, int most) {
    StringBuilder text = new StringBuilder();
    boolean wasWord = false;
    for (int before = END, symbol; (symbol = next(in, before)) != END; before = symbol) {
      int start = text.length();
      if (symbol == SPELT) {
        spelling.read(in, text, most);
      } else {
        words.append(symbol - WORDS, text);
      }
      boolean isWord = start < text.length() && Character.isLetterOrDigit(text.charAt(start));
      if (isWord && wasWord) {
        text.insert(start, ' ');
      }
      wasWord = isWord;
      if (text.length() > most) {
        throw new IndexOutOfBoundsException("more than " + most + " characters");
      }
    }
    return text.toString();
  }

  private int next(RangeReader in, int before) {
    char symbol = behind[before].read(in);
    return symbol == ELSEWHERE ? anywhere.read(in) : symbol;
  }
}
