package org.memcon.app.workflow.packing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The packings of all types that a value can hold, found from one type on. Safe for many threads
/// once it is made.
public final class Packings {

  /// Of no type yet.
  public Packings() {}

  private final Map<Type, Packing> known = new LinkedHashMap<>();
  private final Map<String, String> details = new TreeMap<>();

  /// The packing of a type; each is made once.
  public Packing of(Type type) {
    Packing ready = known.get(type);
    if (ready != null) {
      return ready;
    }
    // Blocks hold blocks: who asks for a type that is only just being made gets its name.
    Later later = new Later(type.getTypeName());
    known.put(type, later);
    Packing made = made(type);
    later.packing = made;
    known.put(type, made);
    if (made instanceof RecordPacking record) {
      details.put(record.form(), record.detail());
    }
    return made;
  }

  /// What tells these types from all others.
  public String form() {
    return String.join("\n", details.values());
  }

  private Packing made(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Containers.of(
          generic.getRawType(), Stream.of(generic.getActualTypeArguments()).map(this::of).toList());
    }
    if (!(type instanceof Class<?> whole)) {
      throw new IllegalArgumentException("no values of this type are kept: " + type);
    }
    if (whole.isRecord()) {
      return RecordPacking.of(whole, this::of);
    }
    if (whole.isEnum()) {
      return OneOf.constants(whole);
    }
    if (whole.isSealed()) {
      return OneOf.family(whole, this::of);
    }
    return Plain.of(whole);
  }

  private static final class Later extends Packing {
    private final String name;
    private Packing packing = this;

    Later(String name) {
      this.name = name;
    }

    @Override
    public void write(Object value, DataOutput out) throws IOException {
      packing.write(value, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return packing.read(in);
    }

    @Override
    String form() {
      return name;
    }
  }
}
