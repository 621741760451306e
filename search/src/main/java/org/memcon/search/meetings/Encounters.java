package org.memcon.search.meetings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// Counts who took part in each record that is found, and with whom. Of those present, only the
/// people whom the authority knows are told apart surely, and counted.
final class Encounters {

  /// Of longer lists of those present only so many are taken.
  private static final int MOST = 100;

  private final Inquiry.People people;
  private final Map<String, Integer> numbers = new HashMap<>();
  final List<String> ids = new ArrayList<>();
  final List<String> names = new ArrayList<>();
  private long[] present = new long[256];
  final Map<Long, Together> pairs = new HashMap<>();
  long records;

  /// How often two were together, and when.
  static final class Together {
    long records;
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;

    Optional<Integer> first() {
      return first > last ? Optional.empty() : Optional.of(first);
    }

    Optional<Integer> last() {
      return first > last ? Optional.empty() : Optional.of(last);
    }
  }

  private Encounters(Inquiry.People people) {
    this.people = people;
  }

  static Encounters of(Inquiry.Asked asked) throws IOException {
    Encounters all = new Encounters(asked.people());
    asked.records(all::add);
    return all;
  }

  private void add(LeafReaderContext segment, DocIdSetIterator found) throws IOException {
    SortedSetDocValues keys = DocValues.getSortedSet(segment.reader(), Fields.PRESENT_KEY);
    NumericDocValues days = DocValues.getNumeric(segment.reader(), Fields.DAY);
    int[] known = new int[Math.toIntExact(keys.getValueCount())];
    for (int record = found.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = found.nextDoc()) {
      records++;
      int size = keys.advanceExact(record) ? keys.docValueCount() : 0;
      int[] there = new int[Math.min(MOST, size)];
      int count = 0;
      for (int left = size; left > 0 && count < there.length; left--) {
        int number = number((int) keys.nextOrd(), keys, known);
        if (number >= 0) {
          there[count++] = number;
        }
      }
      int[] each = Arrays.stream(there, 0, count).distinct().sorted().toArray();
      int year =
          days.advanceExact(record)
              ? LocalDate.ofEpochDay(days.longValue()).getYear()
              : Integer.MIN_VALUE;
      meet(each, year);
    }
  }

  /// The number of who stands behind an ordinal; -1 for one who is not known.
  private int number(int ord, SortedSetDocValues keys, int[] known) throws IOException {
    if (known[ord] == 0) {
      String id = people.current().apply(keys.lookupOrd(ord).utf8ToString());
      Optional<String> name = people.label().apply(id);
      known[ord] = name.isEmpty() ? -1 : 1 + number(id, name.get());
    }
    return known[ord] < 0 ? -1 : known[ord] - 1;
  }

  private int number(String id, String name) {
    return numbers.computeIfAbsent(
        id,
        any -> {
          ids.add(id);
          names.add(name);
          return ids.size() - 1;
        });
  }

  private void meet(int[] there, int year) {
    for (int i = 0; i < there.length; i++) {
      if (there[i] >= present.length) {
        present = Arrays.copyOf(present, 2 * there[i]);
      }
      present[there[i]]++;
      for (int j = i + 1; j < there.length; j++) {
        Together together =
            pairs.computeIfAbsent((long) there[i] << 32 | there[j], any -> new Together());
        together.records++;
        if (year != Integer.MIN_VALUE) {
          together.first = Math.min(together.first, year);
          together.last = Math.max(together.last, year);
        }
      }
    }
  }

  /// In how many records somebody took part.
  long present(int number) {
    return present[number];
  }

  /// The number of somebody by the id; empty for one who was nowhere.
  Optional<Integer> find(String id) {
    return Optional.ofNullable(numbers.get(id));
  }
}
