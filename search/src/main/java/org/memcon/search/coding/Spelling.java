package org.memcon.search.coding;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/// Words letter by letter, each told by how likely it is behind the one before it.
final class Spelling {

  /// The characters of ASCII stand for themselves.
  private static final int ASCII = 128;

  /// Stands before any other character, which has two bytes.
  private static final int OTHER = ASCII;

  /// Stands behind the last, and before the first.
  private static final int END = ASCII + 1;

  private static final int SYMBOLS = ASCII + 2;
  private static final int BITS = 14;

  private final Odds[] behind = new Odds[SYMBOLS];

  private Spelling() {}

  /// Counts the letters of words.
  static final class Counts {
    private final int[][] counts = new int[SYMBOLS][SYMBOLS];

    void add(String word) {
      int before = END;
      for (int i = 0; i < word.length(); i++) {
        int symbol = Math.min(word.charAt(i), OTHER);
        counts[before][symbol]++;
        before = symbol;
      }
      counts[before][END]++;
    }

    void write(DataOutput out) throws IOException {
      for (int[] row : counts) {
        for (int count : row) {
          out.writeVInt(count);
        }
      }
    }
  }

  /// Reads what [Counts#write] wrote.
  static Spelling read(DataInput in) throws IOException {
    Spelling spelling = new Spelling();
    char[] all = new char[SYMBOLS];
    IntStream.range(0, SYMBOLS).forEach(symbol -> all[symbol] = (char) symbol);
    for (int before = 0; before < SYMBOLS; before++) {
      int[] counts = new int[SYMBOLS];
      for (int symbol = 0; symbol < SYMBOLS; symbol++) {
        counts[symbol] = in.readVInt();
      }
      spelling.behind[before] = new Odds(BITS, all, counts);
    }
    return spelling;
  }

  void write(char[] text, int start, int end, RangeWriter out) {
    int before = END;
    for (int i = start; i < end; i++) {
      int symbol = Math.min(text[i], OTHER);
      behind[before].write(symbol, out);
      if (symbol == OTHER) {
        out.write(text[i], 1, Character.SIZE);
      }
      before = symbol;
    }
    behind[before].write(END, out);
  }

  /// Reads a word to the end of a text, which shall not become longer than `most`.
  ///
  /// @throws IndexOutOfBoundsException where it does
  void read(RangeReader in, StringBuilder text, int most) {
    for (int before = END, symbol; (symbol = behind[before].read(in)) != END; before = symbol) {
      if (text.length() >= most) {
        throw new IndexOutOfBoundsException("more than " + most + " characters");
      }
      if (symbol == OTHER) {
        int other = in.at(Character.SIZE);
        in.read(other, 1, Character.SIZE);
        text.append((char) other);
      } else {
        text.append((char) symbol);
      }
    }
  }
}
