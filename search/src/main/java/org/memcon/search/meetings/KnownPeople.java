package org.memcon.search.meetings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.SortedSetDocValues;
import org.memcon.search.compilation.Inquiry;

/// The people whom the authority knows, of those present in records, with numbers from 0: the ids
/// of one person have one.
final class KnownPeople {

  /// Of longer lists of those present only so many are taken.
  private static final int MOST = 100;

  private final Inquiry.People people;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  KnownPeople(Inquiry.People people) {
    this.people = people;
  }

  /// Those present in the records of a segment, of its values.
  Present in(SortedSetDocValues keys) {
    return new Present(keys);
  }

  /// Those present in the records of one segment. Records are asked for in their order.
  final class Present {
    private final SortedSetDocValues keys;
    private final int[] known;

    private Present(SortedSetDocValues keys) {
      this.keys = keys;
      this.known = new int[Math.toIntExact(keys.getValueCount())];
    }

    /// The numbers of those present, each once, in order.
    int[] at(int record) throws IOException {
      int size = keys.advanceExact(record) ? keys.docValueCount() : 0;
      int[] there = new int[Math.min(MOST, size)];
      int count = 0;
      for (int left = size; left > 0 && count < there.length; left--) {
        int number = number((int) keys.nextOrd());
        if (number >= 0) {
          there[count++] = number;
        }
      }
      return Arrays.stream(there, 0, count).distinct().sorted().toArray();
    }

    /// The number of who stands behind an ordinal; -1 for one who is not known.
    private int number(int ord) throws IOException {
      if (known[ord] == 0) {
        String id = people.current().apply(keys.lookupOrd(ord).utf8ToString());
        Optional<String> name = people.label().apply(id);
        known[ord] = name.isEmpty() ? -1 : 1 + of(id, name.get());
      }
      return known[ord] < 0 ? -1 : known[ord] - 1;
    }
  }

  private int of(String id, String name) {
    return numbers.computeIfAbsent(
        id,
        any -> {
          ids.add(id);
          names.add(name);
          return ids.size() - 1;
        });
  }

  /// How many there are.
  int size() {
    return ids.size();
  }

  String id(int number) {
    return ids.get(number);
  }

  String name(int number) {
    return names.get(number);
  }

  /// The number of somebody by the id; empty for one who was nowhere.
  Optional<Integer> find(String id) {
    return Optional.ofNullable(numbers.get(id));
  }
}
