package org.memcon.app.workflow.shelf;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The packings of all types that a value can hold, found from one type on. Safe for many threads
/// once it is made.
final class Packings {

  private final Map<Type, Packing> known = new LinkedHashMap<>();
  private final Map<String, String> details = new TreeMap<>();

  /// The packing of a type; each is made once.
  Packing of(Type type) {
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
  String form() {
    return String.join("\n", details.values());
  }

  private Packing made(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Packing.ofGeneric(generic, this);
    }
    if (!(type instanceof Class<?> whole)) {
      throw new IllegalArgumentException("no values of this type are kept: " + type);
    }
    if (whole.isRecord()) {
      return RecordPacking.of(whole, this);
    }
    if (whole.isEnum()) {
      return OneOf.constants(whole);
    }
    if (whole.isSealed()) {
      return OneOf.family(whole, this);
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
    void write(Object value, DataOutput out) throws IOException {
      packing.write(value, out);
    }

    @Override
    Object read(DataInput in) throws IOException {
      return packing.read(in);
    }

    @Override
    String form() {
      return name;
    }
  }

  /// One of the constants of an enum, or one of the records of a sealed family, told by its number.
  private static final class OneOf extends Packing {
    private final String name;
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<Packing> packings = new ArrayList<>();
    private final List<Object> constants;

    private OneOf(String name, List<Object> constants) {
      this.name = name;
      this.constants = constants;
      constants.forEach(one -> numbers.put(one, numbers.size()));
    }

    static OneOf constants(Class<?> type) {
      return new OneOf(type.getName(), List.of(type.getEnumConstants()));
    }

    static OneOf family(Class<?> type, Packings known) {
      List<Object> members = new ArrayList<>();
      members(type, members);
      OneOf family = new OneOf(type.getName(), members);
      members.forEach(member -> family.packings.add(known.of((Class<?>) member)));
      return family;
    }

    private static void members(Class<?> type, List<Object> members) {
      for (Class<?> member : type.getPermittedSubclasses()) {
        if (member.isSealed()) {
          members(member, members);
        } else {
          members.add(member);
        }
      }
    }

    @Override
    void write(Object value, DataOutput out) throws IOException {
      int number = numbers.get(packings.isEmpty() ? value : value.getClass());
      number(number, out);
      if (!packings.isEmpty()) {
        packings.get(number).write(value, out);
      }
    }

    @Override
    Object read(DataInput in) throws IOException {
      int number = number(in);
      if (number < 0 || number >= constants.size()) {
        throw new IOException("no " + name + " has this number: " + number);
      }
      return packings.isEmpty() ? constants.get(number) : packings.get(number).read(in);
    }

    @Override
    String form() {
      return name + constants;
    }
  }

  /// A value that stands for itself.
  private static final class Plain extends Packing {

    private static final Map<Class<?>, Plain> ALL =
        Map.of(
            String.class,
                new Plain("text", (value, out) -> text((String) value, out), Packing::text),
            int.class, new Plain("int", (value, out) -> number((int) value, out), Packing::number),
            Integer.class,
                new Plain("int", (value, out) -> number((int) value, out), Packing::number),
            long.class,
                new Plain("long", (value, out) -> out.writeLong((long) value), DataInput::readLong),
            boolean.class,
                new Plain(
                    "bit",
                    (value, out) -> out.writeBoolean((boolean) value),
                    DataInput::readBoolean),
            double.class,
                new Plain(
                    "real", (value, out) -> out.writeDouble((double) value), DataInput::readDouble),
            Double.class,
                new Plain(
                    "real", (value, out) -> out.writeDouble((double) value), DataInput::readDouble),
            LocalDate.class, written("day", LocalDate::parse),
            LocalTime.class, written("hour", LocalTime::parse),
            URI.class, written("address", URI::create));

    private interface Writing {
      void write(Object value, DataOutput out) throws IOException;
    }

    private interface Reading {
      Object read(DataInput in) throws IOException;
    }

    private final String name;
    private final Writing writing;
    private final Reading reading;

    private Plain(String name, Writing writing, Reading reading) {
      this.name = name;
      this.writing = writing;
      this.reading = reading;
    }

    private static Plain written(String name, Function<String, Object> parse) {
      return new Plain(
          name, (value, out) -> text(value.toString(), out), in -> parse.apply(text(in)));
    }

    static Packing of(Class<?> type) {
      Plain plain = ALL.get(type);
      if (plain == null) {
        throw new IllegalArgumentException("no values of this type are kept: " + type);
      }
      return plain;
    }

    @Override
    void write(Object value, DataOutput out) throws IOException {
      writing.write(value, out);
    }

    @Override
    Object read(DataInput in) throws IOException {
      return reading.read(in);
    }

    @Override
    String form() {
      return name;
    }
  }
}
