package org.memcon.search.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// How many records of each period have each value of a field. A count is kept as one number, the
/// period before the value's; they are added up at the end, by sorting.
final class KeyCounts {

  private final String field;
  private final UnaryOperator<String> current;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private long[] seen = new long[1024];
  private int size;
  private @Nullable LeafReaderContext segment;
  private @Nullable SortedSetDocValues values;
  private int[] known = {};

  KeyCounts(String field, UnaryOperator<String> current) {
    this.field = field;
    this.current = current;
  }

  /// A value that records of a period have: how many, and how much that says of the period.
  record Counted(String key, long records, double weight) {}

  /// Counts a record; those of one segment come in their order.
  void add(LeafReaderContext its, int record, int period) throws IOException {
    SortedSetDocValues all = values;
    if (all == null || its != segment) {
      all = DocValues.getSortedSet(its.reader(), field);
      known = new int[Math.toIntExact(all.getValueCount())];
      segment = its;
      values = all;
    }
    if (all.advanceExact(record)) {
      for (int left = all.docValueCount(); left > 0; left--) {
        int ord = (int) all.nextOrd();
        if (known[ord] == 0) {
          known[ord] = number(all.lookupOrd(ord).utf8ToString());
        }
        count((long) period << 32 | known[ord]);
      }
    }
  }

  private int number(String key) {
    return numbers.computeIfAbsent(
        current.apply(key),
        name -> {
          keys.add(name);
          return keys.size();
        });
  }

  private void count(long one) {
    if (size == seen.length) {
      seen = Arrays.copyOf(seen, 2 * size);
    }
    seen[size++] = one;
  }

  /// The values of each period; `records` is how many records each has. What stands in as many
  /// records at any time says nothing of a period: its weight is not above nothing.
  List<List<Counted>> byPeriod(long[] records) {
    long all = Arrays.stream(records).sum();
    Arrays.sort(seen, 0, size);
    long[] totals = new long[keys.size() + 1];
    for (int i = 0; i < size; i++) {
      totals[(int) seen[i]]++;
    }
    List<List<Counted>> periods = new ArrayList<>();
    int at = 0;
    for (int period = 0; period < records.length; period++) {
      List<Counted> its = new ArrayList<>();
      while (at < size && seen[at] >>> 32 == period) {
        int from = at;
        while (at < size && seen[at] == seen[from]) {
          at++;
        }
        int number = (int) seen[from];
        int count = at - from;
        double expected = (double) totals[number] * records[period] / all;
        its.add(new Counted(keys.get(number - 1), count, weight(count, expected)));
      }
      periods.add(its);
    }
    return periods;
  }

  /// How surprising a number is, as a likelihood ratio.
  private static double weight(long here, double expected) {
    return here * Math.log(here / expected);
  }
}
