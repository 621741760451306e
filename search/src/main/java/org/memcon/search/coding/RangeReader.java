package org.memcon.search.coding;

/// Reads the choices that [RangeWriter] wrote.
final class RangeReader {

  private final byte[] bytes;
  private final int end;
  private int next;
  private long low;
  private long range = RangeWriter.ALL;
  private long code;

  /// A reader of the number that stands in some bytes.
  RangeReader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.next = from;
    this.end = to;
    for (int i = 0; i < RangeWriter.WIDTH; i += Byte.SIZE) {
      code = code << Byte.SIZE | next();
    }
  }

  private int next() {
    return next < end ? bytes[next++] & 0xFF : 0;
  }

  /// Where in 2 to the power of `bits` the next choice lies.
  int at(int bits) {
    return (int) Math.clamp((code - low) / (range >>> bits), 0, (1L << bits) - 1);
  }

  /// Goes on behind the choice that has this share.
  void read(int begin, int share, int bits) {
    long part = range >>> bits;
    low += part * begin;
    range = part * share;
    while ((low ^ low + range) >>> RangeWriter.FIRST == 0 || range < RangeWriter.NARROWEST) {
      if ((low ^ low + range) >>> RangeWriter.FIRST != 0) {
        range = -low & RangeWriter.NARROWEST - 1;
      }
      code = code << Byte.SIZE & RangeWriter.ALL | next();
      low = low << Byte.SIZE & RangeWriter.ALL;
      range <<= Byte.SIZE;
    }
  }
}
