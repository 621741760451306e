package org.memcon.app.workflow.packing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How lists, maps and what may be missing are written: how many there are, then each.
final class Containers {

  private Containers() {}

  /// The packing of a container of such values.
  static Packing of(Type container, List<Packing> held) {
    if (container == Optional.class) {
      return new OfOptional(held.getFirst());
    }
    if (container == List.class) {
      return new OfList(held.getFirst());
    }
    if (container == Map.class) {
      return new OfMap(held.getFirst(), held.getLast());
    }
    throw new IllegalArgumentException("no values of this type are kept: " + container);
  }

  private static final class OfOptional extends Packing {
    private final Packing inner;

    OfOptional(Packing inner) {
      this.inner = inner;
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
      Optional<?> optional = (Optional<?>) value;
      out.writeBoolean(optional.isPresent());
      if (optional.isPresent()) {
        inner.write(optional.get(), out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
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
    public void write(Object value, DataOutput out) throws IOException {
      Collection<?> list = (Collection<?>) value;
      Packing.number(list.size(), out);
      for (Object each : list) {
        inner.write(Objects.requireNonNull(each), out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = Packing.number(in);
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
    public void write(Object value, DataOutput out) throws IOException {
      Map<?, ?> map = (Map<?, ?>) value;
      Packing.number(map.size(), out);
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        keys.write(entry.getKey(), out);
        values.write(entry.getValue(), out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = Packing.number(in);
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
