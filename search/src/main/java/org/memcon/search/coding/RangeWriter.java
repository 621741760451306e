package org.memcon.search.coding;

import java.util.Arrays;

/// Writes a row of choices as a number between 0 and 1 (range coding, G. N. N. Martin 1979, without
/// carry, as D. Subbotin does it): each choice narrows the range that the number lies in to its
/// share. What is likely takes a fraction of a bit.
final class RangeWriter {

  /// Ranges have so many bits.
  static final int WIDTH = 56;

  /// A range is never narrower than this before a choice.
  static final long NARROWEST = 1L << 40;

  /// The first byte of a range.
  static final int FIRST = WIDTH - Byte.SIZE;

  static final long ALL = (1L << WIDTH) - 1;

  private byte[] bytes = new byte[1 << 14];
  private int size;
  private long low;
  private long range = ALL;

  /// Begins anew.
  void clear() {
    size = 0;
    low = 0;
    range = ALL;
  }

  /// Writes the choice that has the share from `begin` on of 2 to the power of `bits`.
  void write(int begin, int share, int bits) {
    long part = range >>> bits;
    low += part * begin;
    range = part * share;
    while ((low ^ low + range) >>> FIRST == 0 || range < NARROWEST) {
      if ((low ^ low + range) >>> FIRST != 0) {
        range = -low & NARROWEST - 1; // up to the next boundary, so that the first byte is settled
      }
      add((byte) (low >>> FIRST));
      low = low << Byte.SIZE & ALL;
      range <<= Byte.SIZE;
    }
  }

  /// Ends the number with as few bytes as tell it, behind which a reader takes zeros, and begins
  /// the next one.
  void end() {
    for (int left = WIDTH; left >= 0; left -= Byte.SIZE) {
      long rest = (1L << left) - 1;
      long number = low + rest & ~rest;
      if (number < low + range && number <= ALL) {
        for (int at = FIRST; at >= left; at -= Byte.SIZE) {
          add((byte) (number >>> at));
        }
        break;
      }
    }
    low = 0;
    range = ALL;
  }

  private void add(byte one) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = one;
  }

  /// How many bytes there are since the beginning.
  int size() {
    return size;
  }

  /// All bytes since the beginning, put behind others.
  byte[] behind(byte[] others, int length) {
    byte[] all = Arrays.copyOf(others, length + size);
    System.arraycopy(bytes, 0, all, length, size);
    return all;
  }
}
