package org.memcon.app.workflow.packing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;

/// A value that stands for itself.
final class Plain extends Packing {

  private static final Map<Class<?>, Plain> ALL =
      Map.of(
          String.class, new Plain("text", (value, out) -> text((String) value, out), Packing::text),
          int.class, new Plain("int", (value, out) -> number((int) value, out), Packing::number),
          Integer.class,
              new Plain("int", (value, out) -> number((int) value, out), Packing::number),
          long.class,
              new Plain("long", (value, out) -> out.writeLong((long) value), DataInput::readLong),
          boolean.class,
              new Plain(
                  "bit", (value, out) -> out.writeBoolean((boolean) value), DataInput::readBoolean),
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
  public void write(Object value, DataOutput out) throws IOException {
    writing.write(value, out);
  }

  @Override
  public Object read(DataInput in) throws IOException {
    return reading.read(in);
  }

  @Override
  String form() {
    return name;
  }
}
