package org.memcon.search.sequence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
/// first possible day, those of one day by their place in the sources; so, too, those of each file
/// of an archive. Some thirty bytes a record. Safe for many threads.
public final class Sequence {

  private static final long UNDATED = Long.MIN_VALUE;
  private static final int NO_FILE = -1;

  /// The ranks of accessions, in the order of their ids.
  private final Map<String, Integer> ranks = new HashMap<>();

  /// A record's accession and its place there, ascending.
  private final long[] places;

  private final int[] documents;
  private final long[] days;

  /// The numbers of dated records, in time.
  private final int[] inTime;

  /// The numbers of dated records of files, file by file, in time.
  private final int[] inFiles;

  /// The file of each record in the order of sources, or [#NO_FILE].
  private final int[] files;

  /// Where each file begins in [#inFiles], and where the last one ends.
  private final int[] starts;

  private final List<String> fileNames;

  private Sequence(List<String> accessions, List<Entry> entries, List<String> fileNames) {
    this.fileNames = List.copyOf(fileNames);
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
    files = Arrays.stream(sorted).mapToInt(Entry::file).toArray();
    inFiles =
        Arrays.stream(inTime)
            .filter(i -> files[i] != NO_FILE)
            .boxed()
            .sorted((one, other) -> Integer.compare(files[one], files[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    starts = new int[fileNames.size() + 1];
    Arrays.stream(inFiles).forEach(i -> starts[files[i] + 1]++);
    Arrays.parallelPrefix(starts, Integer::sum);
  }

  private record Entry(int document, String accession, long position, long day, int file) {}

  private long place(Entry entry) {
    return place(ranks.getOrDefault(entry.accession, -1), entry.position);
  }

  private static long place(int rank, long position) {
    return (long) rank << Integer.SIZE | position;
  }

  /// The sequence of the records that a query finds: all there are.
  public static Sequence of(IndexSearcher searcher, Query records) throws IOException {
    List<Entry> entries = new ArrayList<>();
    FileNames names = new FileNames();
    Weight weight =
        searcher.createWeight(searcher.rewrite(records), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        read(segment, scorer.iterator(), entries, names);
      }
    }
    return new Sequence(
        entries.stream()
            .map(Entry::accession)
            .distinct()
            .sorted((one, other) -> new BytesRef(one).compareTo(new BytesRef(other)))
            .toList(),
        entries,
        names.all());
  }

  private static void read(
      LeafReaderContext segment, DocIdSetIterator found, List<Entry> entries, FileNames names)
      throws IOException {
    FileNames.OfSegment files = names.of(segment);
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
        int file = files.number(one);
        entries.add(new Entry(segment.docBase + one, accession, positions.longValue(), day, file));
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
    return next(inTime, 0, inTime.length, day, place(accession, position), backwards);
  }

  /// The file of the archive that the original of the record at a place in a source lies in; empty
  /// where none is known.
  public Optional<String> file(String accession, long position) {
    int file = fileNumber(accession, position);
    return file == NO_FILE ? Optional.empty() : Optional.of(fileNames.get(file));
  }

  /// The same as [#inTime] among the records of the same file.
  public OptionalInt inFile(long day, String accession, long position, boolean backwards) {
    int file = fileNumber(accession, position);
    return file == NO_FILE
        ? OptionalInt.empty()
        : next(inFiles, starts[file], starts[file + 1], day, place(accession, position), backwards);
  }

  private int fileNumber(String accession, long position) {
    int at = Arrays.binarySearch(places, place(accession, position));
    return at < 0 ? NO_FILE : files[at];
  }

  private long place(String accession, long position) {
    return place(ranks.getOrDefault(accession, -1), position);
  }

  /// The document behind or, backwards, before a place among the records of an order from one
  /// number to another.
  private OptionalInt next(int[] order, int from, int to, long day, long place, boolean backwards) {
    int low = from;
    int high = to;
    // The first that stands behind the place or, backwards, at it.
    while (low < high) {
      int middle = (low + high) >>> 1;
      int one = Long.compare(days[order[middle]], day);
      if (one == 0) {
        one = Long.compare(places[order[middle]], place);
      }
      if (one < 0 || one == 0 && !backwards) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int next = backwards ? low - 1 : low;
    return next >= from && next < to ? OptionalInt.of(documents[order[next]]) : OptionalInt.empty();
  }
}
