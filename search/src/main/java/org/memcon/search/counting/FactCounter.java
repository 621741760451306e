package org.memcon.search.counting;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.Fields;

/// Counts how records divide by their facts.
final class FactCounter implements AutoCloseable {

  /// Years up to this one are counted without a map.
  private static final int LAST_YEAR = 3000;

  private final List<FieldCounter> fields;
  private final int[] years = new int[LAST_YEAR + 1];
  private final Map<Long, Integer> otherYears = new HashMap<>();
  private @Nullable SortedNumericDocValues dates;

  FactCounter(FactNumbers numbers) {
    this.fields =
        FactNumbers.FIELDS.stream().map(field -> new FieldCounter(numbers.of(field))).toList();
  }

  void enter(LeafReader segment) throws IOException {
    for (FieldCounter field : fields) {
      field.enter(segment);
    }
    dates = DocValues.getSortedNumeric(segment, Fields.YEAR);
  }

  void collect(int record) throws IOException {
    for (FieldCounter field : fields) {
      field.collect(record);
    }
    SortedNumericDocValues its = dates;
    if (its != null && its.advanceExact(record)) {
      for (int left = its.docValueCount(); left > 0; left--) {
        long year = its.nextValue();
        if (year >= 0 && year <= LAST_YEAR) {
          years[(int) year]++;
        } else {
          otherYears.merge(year, 1, Integer::sum);
        }
      }
    }
  }

  void add(FactCounter other) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).add(other.fields.get(i));
    }
    for (int year = 0; year <= LAST_YEAR; year++) {
      years[year] += other.years[year];
    }
    other.otherYears.forEach((year, count) -> otherYears.merge(year, count, Integer::sum));
  }

  /// How many records there are of each value of a field.
  Map<String, Long> all(String field) {
    return fields.get(FactNumbers.FIELDS.indexOf(field)).all();
  }

  List<Counted> most(String field, int most) {
    return fields.get(FactNumbers.FIELDS.indexOf(field)).most(most);
  }

  /// The years, in their order.
  List<Counted> years() {
    TreeMap<Long, Integer> all = new TreeMap<>(otherYears);
    for (int year = 0; year <= LAST_YEAR; year++) {
      if (years[year] > 0) {
        all.put((long) year, years[year]);
      }
    }
    return all.entrySet().stream()
        .map(entry -> new Counted(Long.toString(entry.getKey()), entry.getValue()))
        .toList();
  }

  @Override
  public void close() {
    fields.forEach(FieldCounter::close);
  }
}
