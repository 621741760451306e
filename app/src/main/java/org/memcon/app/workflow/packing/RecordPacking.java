package org.memcon.app.workflow.packing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.stream.Stream;

/// How the values of a record class are written: its components, one after the other.
final class RecordPacking extends Packing {

  private final String name;
  private final Method[] components;
  private final Packing[] packings;
  private final Constructor<?> constructor;

  private RecordPacking(
      String name, Method[] components, Packing[] packings, Constructor<?> constructor) {
    this.name = name;
    this.components = components;
    this.packings = packings;
    this.constructor = constructor;
  }

  /// The packing of a record class, whose components `known` knows.
  static RecordPacking of(Class<?> type, Function<Type, Packing> known) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      return new RecordPacking(
          type.getName(),
          Stream.of(parts).map(RecordComponent::getAccessor).toArray(Method[]::new),
          Stream.of(parts).map(part -> known.apply(part.getGenericType())).toArray(Packing[]::new),
          type.getDeclaredConstructor(
              Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new)));
    } catch (NoSuchMethodException absent) {
      throw new IllegalStateException("every record has this constructor: " + type, absent);
    }
  }

  @Override
  public void write(Object value, DataOutput out) throws IOException {
    try {
      for (int i = 0; i < components.length; i++) {
        packings[i].write(components[i].invoke(value), out);
      }
    } catch (IllegalAccessException | InvocationTargetException hidden) {
      throw new IllegalStateException("a record shows its components: " + name, hidden);
    }
  }

  @Override
  public Object read(DataInput in) throws IOException {
    Object[] values = new Object[packings.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = packings[i].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IOException("no " + name + " is like this", refused.getCause());
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException("a record can be made: " + name, hidden);
    }
  }

  @Override
  String form() {
    return name;
  }

  /// The form with all components.
  String detail() {
    StringBuilder detail = new StringBuilder(name).append('(');
    for (int i = 0; i < packings.length; i++) {
      detail.append(components[i].getName()).append(' ').append(packings[i].form()).append(' ');
    }
    return detail.append(')').toString();
  }
}
