package org.memcon.search.places;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;
import org.memcon.search.passages.PassageExpression;

/// The records in which a query's words stand, by date, with how often they do. Three numbers a
/// record are kept, however many places there are.
public final class FoundRecords {

  private int[] documents = new int[256];
  private int[] places = new int[256];
  private long[] days = new long[256];
  private int size;
  private long total;

  private FoundRecords() {}

  /// The records that are found and in which the words that are asked for stand; those that there
  /// was time to look at.
  public static FoundRecords of(Inquiry.Asked asked) throws IOException {
    FoundRecords found = new FoundRecords();
    List<PassageExpression> shown = asked.compiled().shown();
    if (!shown.isEmpty()) {
      asked.records((segment, records) ->
          found.add(segment, records, new SegmentPlaces(segment, asked.searcher(), shown)));
      found.sort();
    }
    return found;
  }

  private void add(LeafReaderContext segment, DocIdSetIterator matching, SegmentPlaces words)
      throws IOException {
    NumericDocValues day = DocValues.getNumeric(segment.reader(), Fields.DAY);
    for (int record = matching.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = matching.nextDoc()) {
      int there = words.find(record);
      if (there > 0) {
        add(
            segment.docBase + record,
            there,
            day.advanceExact(record) ? day.longValue() : Long.MAX_VALUE);
      }
    }
  }

  private void add(int document, int there, long day) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    documents[size] = document;
    places[size] = there;
    days[size] = day;
    size++;
    total += there;
  }

  /// By day; those of one day as they came into the archive.
  private void sort() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(days[a], days[b]));
    int[] sortedDocuments = new int[size];
    int[] sortedPlaces = new int[size];
    for (int i = 0; i < size; i++) {
      sortedDocuments[i] = documents[order[i]];
      sortedPlaces[i] = places[order[i]];
    }
    documents = sortedDocuments;
    places = sortedPlaces;
  }

  /// How many records there are.
  public int size() {
    return size;
  }

  /// How many places there are in all records.
  public long places() {
    return total;
  }

  /// The numbers of the records in the order of their documents.
  public int[] byDocument() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingInt(this::document))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The Lucene document of a record.
  public int document(int number) {
    return documents[number];
  }

  /// How many places there are in a record.
  public int places(int number) {
    return places[number];
  }
}
