package org.memcon.search.meetings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
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

  private final KnownPeople people;
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
    this.people = new KnownPeople(people);
  }

  static Encounters of(Inquiry.Asked asked) throws IOException {
    Encounters all = new Encounters(asked.people());
    asked.records(all::add);
    return all;
  }

  private void add(LeafReaderContext segment, DocIdSetIterator found) throws IOException {
    SortedSetDocValues keys = DocValues.getSortedSet(segment.reader(), Fields.PRESENT_KEY);
    NumericDocValues days = DocValues.getNumeric(segment.reader(), Fields.DAY);
    KnownPeople.Present those = people.in(keys);
    for (int record = found.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = found.nextDoc()) {
      records++;
      int[] each = those.at(record);
      int year =
          days.advanceExact(record)
              ? LocalDate.ofEpochDay(days.longValue()).getYear()
              : Integer.MIN_VALUE;
      meet(each, year);
    }
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

  KnownPeople people() {
    return people;
  }

  /// In how many records somebody took part.
  long present(int number) {
    return present[number];
  }

  /// The number of somebody by the id; empty for one who was nowhere.
  Optional<Integer> find(String id) {
    return people.find(id);
  }
}
