package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// Counts the facts of one segment's records, by the numbers that the segment gives their values.
final class FactCounter {

  private static final List<String> SINGLE =
      List.of(
          Fields.KIND,
          Fields.REPOSITORY,
          Fields.VOLUME,
          Fields.CLASSIFICATION_KEY,
          Fields.LANGUAGE);

  private static final List<String> SEVERAL =
      List.of(Fields.SPEAKER_KEY, Fields.PERSON_KEY, Fields.PRESENT_KEY, Fields.PLACE_KEY);

  private final List<SortedDocValues> single = new ArrayList<>();
  private final List<int[]> singleCounts = new ArrayList<>();
  private final List<NameCounter> several = new ArrayList<>();
  private final SortedNumericDocValues dates;
  private final Map<Long, Long> years = new HashMap<>();

  FactCounter(LeafReader segment, NameAuthority authority) throws IOException {
    for (String field : SINGLE) {
      SortedDocValues values = DocValues.getSorted(segment, field);
      single.add(values);
      singleCounts.add(new int[values.getValueCount()]);
    }
    for (String field : SEVERAL) {
      several.add(new NameCounter(field, DocValues.getSortedSet(segment, field), authority));
    }
    dates = DocValues.getSortedNumeric(segment, Fields.YEAR);
  }

  void collect(int record) throws IOException {
    for (int i = 0; i < single.size(); i++) {
      if (single.get(i).advanceExact(record)) {
        singleCounts.get(i)[single.get(i).ordValue()]++;
      }
    }
    for (NameCounter names : several) {
      names.collect(record);
    }
    if (dates.advanceExact(record)) {
      for (int i = dates.docValueCount(); i > 0; i--) {
        years.merge(dates.nextValue(), 1L, Long::sum);
      }
    }
  }

  void finish(Counts counts) throws IOException {
    for (int i = 0; i < single.size(); i++) {
      int[] found = singleCounts.get(i);
      for (int ord = 0; ord < found.length; ord++) {
        if (found[ord] > 0) {
          counts.add(SINGLE.get(i), single.get(i).lookupOrd(ord).utf8ToString(), found[ord]);
        }
      }
    }
    several.forEach(names -> names.finish(counts));
    years.forEach((year, count) -> counts.add(Fields.YEAR, Long.toString(year), count));
  }
}
