package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;

/// Counts the records that have each value of a field: each record once a value.
final class FieldCounter implements AutoCloseable {

  private final FieldNumbers field;
  private int[] found;
  private int[] values = new int[256];
  private int size;
  private int[] starts = {0, 0};
  private int[] numbers = {};

  FieldCounter(FieldNumbers field) {
    this.field = field;
    this.found = field.zeros();
  }

  /// Goes to a segment.
  void enter(LeafReader segment) throws IOException {
    Column column = field.in(segment);
    starts = column.starts();
    numbers = column.numbers();
    reach(field.end());
  }

  private void reach(int end) {
    if (end > found.length) {
      found = Arrays.copyOf(found, Math.max(end, 2 * found.length));
    }
  }

  /// Counts a record of the segment.
  void collect(int record) {
    int end = starts[record + 1];
    for (int i = starts[record]; i < end; i++) {
      int number = numbers[i];
      if (found[number]++ == 0) {
        add(number);
      }
    }
  }

  private void add(int number) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = number;
  }

  /// Adds what another has counted, in other records.
  void add(FieldCounter other) {
    reach(field.end());
    for (int i = 0; i < other.size; i++) {
      int number = other.values[i];
      if (found[number] == 0) {
        add(number);
      }
      found[number] += other.found[number];
    }
  }

  /// The values that most records have, at most so many; among equals by name.
  List<Counted> most(int most) {
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingInt(number -> found[number])
            .thenComparing(field::name, Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int i = 0; i < size; i++) {
      int number = values[i];
      if (best.size() < most) {
        best.add(number);
      } else if (found[number] >= found[best.element()]
          && worstFirst.compare(number, best.element()) > 0) {
        best.remove();
        best.add(number);
      }
    }
    List<Counted> counted = new ArrayList<>(best.size());
    while (!best.isEmpty()) {
      int number = best.remove();
      counted.add(new Counted(field.name(number), found[number]));
    }
    return counted.reversed();
  }

  /// How many records there are of each value.
  Map<String, Long> all() {
    Map<String, Long> all = new HashMap<>();
    for (int i = 0; i < size; i++) {
      all.put(field.name(values[i]), (long) found[values[i]]);
    }
    return all;
  }

  /// Forgets everything, at the cost of what was counted alone.
  @Override
  public void close() {
    for (int i = 0; i < size; i++) {
      found[values[i]] = 0;
    }
    size = 0;
    field.giveBack(found);
  }
}
