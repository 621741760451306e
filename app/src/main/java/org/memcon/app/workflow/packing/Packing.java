package org.memcon.app.workflow.packing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// How values of one type are written as bytes and read back. The form follows from the types
/// themselves, so that a component that is added later cannot be forgotten; it is of use only to a
/// program with the same types.
public abstract class Packing {

  Packing() {}

  /// Writes a value.
  public abstract void write(Object value, DataOutput out) throws IOException;

  /// Reads a value.
  public abstract Object read(DataInput in) throws IOException;

  /// What this way of writing is called.
  abstract String form();

  /// Writes a number that is small as a rule; those below 128 take one byte.
  static void number(int value, DataOutput out) throws IOException {
    int left = value;
    while ((left & ~0x7f) != 0) {
      out.writeByte(left & 0x7f | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  static int number(DataInput in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.readByte();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  static void text(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length, out);
    out.write(bytes);
  }

  static String text(DataInput in) throws IOException {
    byte[] bytes = new byte[number(in)];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
