package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// Counts the records that have each value of a field: each record once a value.
final class FieldCounter implements AutoCloseable {

  private final FieldNumbers numbers;
  private int[] found;
  private int[] last;
  private int[] values = new int[256];
  private int size;
  private int base;
  private int[] here = {};
  private @Nullable SortedSetDocValues there;

  FieldCounter(FieldNumbers numbers) {
    this.numbers = numbers;
    this.found = numbers.zeros();
    this.last = numbers.zeros();
  }

  /// Goes to a segment, whose first record has the number `first` in the whole index.
  void enter(LeafReader segment, int first) throws IOException {
    SortedSetDocValues its = DocValues.getSortedSet(segment, numbers.field());
    there = its;
    here = numbers.in(segment, its);
    base = first;
  }

  /// Counts a record of the segment; records come in ascending order.
  void collect(int record) throws IOException {
    SortedSetDocValues its = there;
    if (its == null || !its.advanceExact(record)) {
      return;
    }
    int stamp = base + record + 1;
    for (int left = its.docValueCount(); left > 0; left--) {
      int ord = (int) its.nextOrd();
      int number = here[ord];
      if (number == 0) {
        number = numbers.number(here, its, ord);
      }
      if (number >= found.length || number >= last.length) {
        grow(number);
      }
      if (last[number] != stamp) {
        last[number] = stamp;
        if (found[number]++ == 0) {
          add(number);
        }
      }
    }
  }

  private void grow(int number) {
    int length = Math.max(2 * number, Math.max(found.length, last.length));
    found = Arrays.copyOf(found, length);
    last = Arrays.copyOf(last, length);
  }

  private void add(int number) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = number;
  }

  /// Adds what another has counted, in other records.
  void add(FieldCounter other) {
    for (int i = 0; i < other.size; i++) {
      int number = other.values[i];
      if (number >= found.length || number >= last.length) {
        grow(number);
      }
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
            .thenComparing(numbers::name, Comparator.reverseOrder());
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
      counted.add(new Counted(numbers.name(number), found[number]));
    }
    return counted.reversed();
  }

  /// Forgets everything, at the cost of what was counted alone.
  @Override
  public void close() {
    for (int i = 0; i < size; i++) {
      found[values[i]] = 0;
      last[values[i]] = 0;
    }
    size = 0;
    there = null;
    numbers.giveBack(found);
    numbers.giveBack(last);
  }
}
