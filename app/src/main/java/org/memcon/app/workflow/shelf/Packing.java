package org.memcon.app.workflow.shelf;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How values of one type are written as bytes and read back. The form follows from the types
/// themselves, so that a component that is added later cannot be forgotten; it is of use only to a
/// program with the same types, which [#form()] tells apart.
abstract class Packing {

  /// Writes a value.
  abstract void write(Object value, DataOutput out) throws IOException;

  /// Reads a value.
  abstract Object read(DataInput in) throws IOException;

  /// What tells this way of writing from every other.
  abstract String form();

  /// A value of a parameterized type, such as a list: what it holds, and how that is written.
  static Packing ofGeneric(ParameterizedType type, Packings known) {
    Packing first = known.of(type.getActualTypeArguments()[0]);
    Type raw = type.getRawType();
    if (raw == Optional.class) {
      return new OfOptional(first);
    }
    if (raw == List.class) {
      return new OfList(first);
    }
    if (raw == Map.class) {
      return new OfMap(first, known.of(type.getActualTypeArguments()[1]));
    }
    throw new IllegalArgumentException("no values of this type are kept: " + type);
  }

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

  private static final class OfOptional extends Packing {
    private final Packing inner;

    OfOptional(Packing inner) {
      this.inner = inner;
    }

    @Override
    void write(Object value, DataOutput out) throws IOException {
      Optional<?> optional = (Optional<?>) value;
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        inner.write(optional.get(), out);
      }
    }

    @Override
    Object read(DataInput in) throws IOException {
      return in.readBoolean() ? Optional.of(inner.read(in)) : Optional.empty();
    }

    @Override
    String form() {
      return "?" + inner.form();
    }
  }

  private static final class OfList extends Packing {
    private final Packing inner;

    OfList(Packing inner) {
      this.inner = inner;
    }

    @Override
    void write(Object value, DataOutput out) throws IOException {
      Collection<?> list = (Collection<?>) value;
      number(list.size(), out);
      for (Object each : list) {
        inner.write(Objects.requireNonNull(each), out);
      }
    }

    @Override
    Object read(DataInput in) throws IOException {
      int size = number(in);
      List<Object> list = new ArrayList<>(Math.min(size, 1024));
      for (int i = 0; i < size; i++) {
        list.add(inner.read(in));
      }
      return list;
    }

    @Override
    String form() {
      return "[" + inner.form() + "]";
    }
  }

  private static final class OfMap extends Packing {
    private final Packing keys;
    private final Packing values;

    OfMap(Packing keys, Packing values) {
      this.keys = keys;
      this.values = values;
    }

    @Override
    void write(Object value, DataOutput out) throws IOException {
      Map<?, ?> map = (Map<?, ?>) value;
      number(map.size(), out);
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        keys.write(entry.getKey(), out);
        values.write(entry.getValue(), out);
      }
    }

    @Override
    Object read(DataInput in) throws IOException {
      int size = number(in);
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(keys.read(in), values.read(in));
      }
      return map;
    }

    @Override
    String form() {
      return "{" + keys.form() + ":" + values.form() + "}";
    }
  }
}
