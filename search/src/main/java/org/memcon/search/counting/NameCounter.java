package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// Counts the people or places of one field in one segment's records: each once a record, under
/// however many ids and names the record has them. Only the values that come are looked up.
final class NameCounter {

  private final String field;
  private final SortedSetDocValues values;
  private final NameAuthority authority;
  private final int[] numbers;
  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[] found = new int[16];
  private int[] last = new int[16];

  NameCounter(String field, SortedSetDocValues values, NameAuthority authority) {
    this.field = field;
    this.values = values;
    this.authority = authority;
    this.numbers = new int[Math.toIntExact(values.getValueCount())];
  }

  void collect(int record) throws IOException {
    if (!values.advanceExact(record)) {
      return;
    }
    for (int left = values.docValueCount(); left > 0; left--) {
      int name = number(Math.toIntExact(values.nextOrd()));
      if (last[name] != record + 1) {
        last[name] = record + 1;
        found[name]++;
      }
    }
  }

  /// The number, from 1, of whom or what a value stands for.
  private int number(int ord) throws IOException {
    if (numbers[ord] == 0) {
      numbers[ord] = number(current(values.lookupOrd(ord).utf8ToString()));
    }
    return numbers[ord];
  }

  private int number(String name) {
    Integer number = known.get(name);
    if (number == null) {
      names.add(name);
      number = names.size();
      known.put(name, number);
      if (number >= found.length) {
        found = Arrays.copyOf(found, found.length * 2);
        last = Arrays.copyOf(last, last.length * 2);
      }
    }
    return number;
  }

  private String current(String value) {
    return switch (field) {
      // Speakers are counted by the key that the record itself gives them.
      case Fields.SPEAKER_KEY -> value;
      case Fields.PLACE_KEY -> authority.current(NameAuthority.Kind.PLACE, value);
      default -> authority.current(NameAuthority.Kind.PERSON, value);
    };
  }

  void finish(Counts counts) {
    for (int name = 1; name <= names.size(); name++) {
      counts.add(field, names.get(name - 1), found[name]);
    }
  }
}
