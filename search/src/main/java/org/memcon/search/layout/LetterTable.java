package org.memcon.search.layout;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// How the words of one record are written that are not written as the index has them: an entry for
/// each, in half bytes, since most have a capital letter in front and stand near the last.
///
/// An entry is the number of words since the last one, if the word is [#CAPITALIZED] and there are
/// few; else [#FAR] or [#OTHER] and that number, and behind [#OTHER] how many bytes tell how the
/// word is written, and these; no byte for [#ALL_CAPITALS]. Numbers have three bits in each half
/// byte, and the fourth where they go on. Is read anew for each record, forwards.
public final class LetterTable {

  /// A word with a capital letter in front.
  public static final BytesRef CAPITALIZED = new BytesRef(new byte[] {1});

  /// A word all in capital letters.
  public static final BytesRef ALL_CAPITALS = new BytesRef(new byte[] {2});

  /// A word with a capital letter in front that stands further from the last, by so much at least.
  public static final int FAR = 14;

  /// A word that is written otherwise.
  public static final int OTHER = 15;

  private static final int NONE = Integer.MAX_VALUE;

  private byte[] bytes = BytesRef.EMPTY_BYTES;
  private int at;
  private int end;
  private int position;
  private BytesRef lettering = CAPITALIZED;

  /// Begins to read the table of a record; the bytes have to stay as they are so long.
  public void read(BytesRef table) {
    bytes = table.bytes;
    at = 2 * table.offset;
    end = 2 * (table.offset + table.length);
    position = -1;
    next();
  }

  /// Whether the word at a position is written so; positions are asked for in ascending order.
  public boolean is(int asked, @Nullable BytesRef written) {
    while (position < asked) {
      next();
    }
    return position == asked ? lettering.equals(written) : written == null;
  }

  private void next() {
    if (at >= end) {
      position = NONE;
      return;
    }
    int kind = half();
    if (kind == OTHER && at >= end) { // fills the last byte
      position = NONE;
      return;
    }
    position += 1 + (kind < FAR ? kind : number());
    lettering = CAPITALIZED;
    if (kind == OTHER) {
      byte[] written = new byte[Math.min(number(), (end - at) / 2)];
      for (int i = 0; i < written.length; i++) {
        written[i] = (byte) (half() << 4 | half());
      }
      lettering = written.length == 0 ? ALL_CAPITALS : new BytesRef(written);
    }
  }

  private int half() {
    if (at >= end) {
      return 0;
    }
    byte both = bytes[at >> 1];
    return (at++ & 1) == 0 ? both >> 4 & 0xF : both & 0xF;
  }

  private int number() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 3) {
      int half = half();
      number |= (half & 7) << shift;
      if (half < 8) {
        break;
      }
    }
    return number;
  }

  /// Writes what a [LetterTable] reads.
  public static final class Writer {
    private byte[] bytes = new byte[256];
    private int halves;
    private int last = -1;

    /// Begins anew.
    public void clear() {
      halves = 0;
      last = -1;
    }

    /// Says how the word at a position is written; positions ascend.
    public void add(int position, BytesRef written) {
      int step = position - last - 1;
      last = position;
      boolean capitalized = written.equals(CAPITALIZED);
      half(capitalized ? Math.min(step, FAR) : OTHER);
      if (!capitalized || step >= FAR) {
        number(step);
      }
      if (!capitalized) {
        int size = written.equals(ALL_CAPITALS) ? 0 : written.length;
        number(size);
        for (int i = written.offset; i < written.offset + size; i++) {
          half(written.bytes[i] >> 4 & 0xF);
          half(written.bytes[i] & 0xF);
        }
      }
    }

    private void number(int number) {
      for (int left = number; ; left >>>= 3) {
        half(left > 7 ? left & 7 | 8 : left);
        if (left <= 7) {
          return;
        }
      }
    }

    private void half(int half) {
      if (halves == 2 * bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      int other = bytes[halves >> 1];
      bytes[halves >> 1] = (byte) ((halves & 1) == 0 ? half << 4 | OTHER : other & 0xF0 | half);
      halves++;
    }

    /// The table.
    public BytesRef table() {
      return new BytesRef(Arrays.copyOf(bytes, halves + 1 >> 1));
    }
  }
}
