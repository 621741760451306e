package org.memcon.search.sequence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.layout.Fields;

/// All records of an index in the order of their sources, and the dated ones in time: by their
/// first possible day, those of one day by their place in the sources. Some twenty bytes a record.
/// Safe for many threads.
public final class Sequence {

  private static final long UNDATED = Long.MIN_VALUE;

  /// The ranks of accessions, in the order of their ids.
  private final Map<String, Integer> ranks = new HashMap<>();

  /// A record's accession and its place there, ascending.
  private final long[] places;

  private final int[] documents;
  private final long[] days;

  /// The numbers of dated records, in time.
  private final int[] inTime;

  private Sequence(List<String> accessions, List<Entry> entries) {
    for (String accession : accessions) {
      ranks.put(accession, ranks.size());
    }
    Entry[] sorted = entries.toArray(Entry[]::new);
    Arrays.sort(sorted, (one, other) -> Long.compare(place(one), place(other)));
    places = Arrays.stream(sorted).mapToLong(this::place).toArray();
    documents = Arrays.stream(sorted).mapToInt(Entry::document).toArray();
    days = Arrays.stream(sorted).mapToLong(Entry::day).toArray();
    inTime =
        IntStream.range(0, days.length)
            .filter(i -> days[i] != UNDATED)
            .boxed()
            .sorted((one, other) -> Long.compare(days[one], days[other]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private record Entry(int document, String accession, long position, long day) {}

  private long place(Entry entry) {
    return place(ranks.getOrDefault(entry.accession, -1), entry.position);
  }

  private static long place(int rank, long position) {
    return (long) rank << Integer.SIZE | position;
  }

  /// The sequence of the records that a query finds: all there are.
  public static Sequence of(IndexSearcher searcher, Query records) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Weight weight =
        searcher.createWeight(searcher.rewrite(records), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        read(segment, scorer.iterator(), entries);
      }
    }
    return new Sequence(
        entries.stream()
            .map(Entry::accession)
            .distinct()
            .sorted((one, other) -> new BytesRef(one).compareTo(new BytesRef(other)))
            .toList(),
        entries);
  }

  private static void read(LeafReaderContext segment, DocIdSetIterator found, List<Entry> entries)
      throws IOException {
    SortedDocValues accessions = DocValues.getSorted(segment.reader(), Fields.ACCESSION);
    NumericDocValues positions = DocValues.getNumeric(segment.reader(), Fields.POSITION);
    NumericDocValues days = DocValues.getNumeric(segment.reader(), Fields.DAY);
    Bits live = segment.reader().getLiveDocs();
    for (int one = found.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = found.nextDoc()) {
      if ((live == null || live.get(one))
          && accessions.advanceExact(one)
          && positions.advanceExact(one)) {
        String accession = accessions.lookupOrd(accessions.ordValue()).utf8ToString();
        long day = days.advanceExact(one) ? days.longValue() : UNDATED;
        entries.add(new Entry(segment.docBase + one, accession, positions.longValue(), day));
      }
    }
  }

  /// The document of the record next to a place in a source; numbers may have gaps, where some are
  /// closed.
  public OptionalInt beside(String accession, long position, boolean backwards) {
    int rank = ranks.getOrDefault(accession, -1);
    if (rank < 0) {
      return OptionalInt.empty();
    }
    int at = Arrays.binarySearch(places, place(rank, position));
    int next = backwards ? (at < 0 ? -at - 2 : at - 1) : (at < 0 ? -at - 1 : at + 1);
    boolean there = next >= 0 && next < places.length && places[next] >>> Integer.SIZE == rank;
    return there ? OptionalInt.of(documents[next]) : OptionalInt.empty();
  }

  /// The document of the dated record next to a place in time: to a day, and among those of one day
  /// to a place in a source.
  public OptionalInt inTime(long day, String accession, long position, boolean backwards) {
    return inTime(day, accession, position, backwards, any -> true);
  }

  /// The same among the documents that are wanted; they are asked about from the place on.
  public OptionalInt inTime(
      long day, String accession, long position, boolean backwards, IntPredicate wanted) {
    int step = backwards ? -1 : 1;
    for (int i = place(day, accession, position, backwards);
        i >= 0 && i < inTime.length;
        i += step) {
      if (wanted.test(documents[inTime[i]])) {
        return OptionalInt.of(documents[inTime[i]]);
      }
    }
    return OptionalInt.empty();
  }

  /// The number of the dated record behind or, backwards, before a place.
  private int place(long day, String accession, long position, boolean backwards) {
    long place = place(ranks.getOrDefault(accession, -1), position);
    int low = 0;
    int high = inTime.length;
    // The first that stands behind the place or, backwards, at it.
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(days[inTime[middle]], day);
      if (order == 0) {
        order = Long.compare(places[inTime[middle]], place);
      }
      if (order < 0 || order == 0 && !backwards) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return backwards ? low - 1 : low;
  }
}
