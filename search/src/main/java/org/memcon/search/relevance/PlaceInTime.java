package org.memcon.search.relevance;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.layout.Fields;

/// Where a record stands in time: by its first possible day, among those of one day by its place in
/// the sources; undated records last.
record PlaceInTime(Scored of, long day, BytesRef accession, long position) {

  private static final Comparator<PlaceInTime> ORDER =
      Comparator.comparingDouble((PlaceInTime place) -> -place.of.score())
          .thenComparingDouble(place -> -place.of.words())
          .thenComparingLong(PlaceInTime::day)
          .thenComparing(PlaceInTime::accession)
          .thenComparingLong(PlaceInTime::position)
          .thenComparingInt(place -> place.of.document());

  private static final BytesRef NONE = new BytesRef();

  /// Puts records in the order of their scores, and those that answer a query equally well in the
  /// order of time.
  static void sort(Scored[] records, IndexReader index) throws IOException {
    Scored.byDocument(records);
    PlaceInTime[] places = new PlaceInTime[records.length];
    List<LeafReaderContext> segments = index.leaves();
    for (int at = 0; at < records.length; ) {
      LeafReaderContext segment =
          segments.get(ReaderUtil.subIndex(records[at].document(), segments));
      at = read(segment, records, at, places);
    }
    Arrays.sort(places, ORDER);
    for (int i = 0; i < places.length; i++) {
      records[i] = places[i].of;
    }
  }

  /// Reads where records of one segment stand, from number `from` on, and gives the number of the
  /// first that is in another.
  private static int read(
      LeafReaderContext segment, Scored[] records, int from, PlaceInTime[] places)
      throws IOException {
    int end = segment.docBase + segment.reader().maxDoc();
    NumericDocValues days = DocValues.getNumeric(segment.reader(), Fields.DAY);
    SortedDocValues accessions = DocValues.getSorted(segment.reader(), Fields.ACCESSION);
    NumericDocValues positions = DocValues.getNumeric(segment.reader(), Fields.POSITION);
    int at = from;
    for (; at < records.length && records[at].document() < end; at++) {
      int document = records[at].document() - segment.docBase;
      places[at] =
          new PlaceInTime(
              records[at],
              days.advanceExact(document) ? days.longValue() : Long.MAX_VALUE,
              accessions.advanceExact(document) ? accession(accessions) : NONE,
              positions.advanceExact(document) ? positions.longValue() : 0);
    }
    return at;
  }

  private static BytesRef accession(SortedDocValues accessions) throws IOException {
    return BytesRef.deepCopyOf(accessions.lookupOrd(accessions.ordValue()));
  }
}
