package org.memcon.app.workflow.packing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// One of the constants of an enum, or one of the records of a sealed family, told by its number.
final class OneOf extends Packing {
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

  static OneOf family(Class<?> type, Function<Class<?>, Packing> known) {
    List<Object> members = new ArrayList<>();
    members(type, members);
    OneOf family = new OneOf(type.getName(), members);
    members.forEach(member -> family.packings.add(known.apply((Class<?>) member)));
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
  public void write(Object value, DataOutput out) throws IOException {
    int number =
        Objects.requireNonNull(
            numbers.get(packings.isEmpty() ? value : value.getClass()), "one of " + name);
    number(number, out);
    if (!packings.isEmpty()) {
      packings.get(number).write(value, out);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
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
