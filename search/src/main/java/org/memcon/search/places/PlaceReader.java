package org.memcon.search.places;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.storage.StoredPassages;
import org.memcon.search.storage.StoredRecordReader;

/// Reads the passages in which a query's words stand, a batch of records at a time, in the index's
/// own order.
public final class PlaceReader {

  /// So many records are read together.
  public static final int BATCH = 64;

  private final IndexSearcher searcher;
  private final List<PassageExpression> shown;
  private final StoredRecordReader stored;

  /// A reader of the places of these expressions.
  public PlaceReader(IndexSearcher searcher, List<PassageExpression> shown) throws IOException {
    this.searcher = searcher;
    this.shown = shown;
    this.stored = new StoredRecordReader(searcher.getIndexReader());
  }

  /// Takes a record: its number in the batch's records, the passages that have places, and the
  /// places.
  @FunctionalInterface
  public interface Sink {
    void record(int number, StoredPassages passages, PassageTable table, Places places)
        throws IOException;
  }

  /// Reads all records that are found, in the index's order, as long as there is time; their
  /// numbers are those of the index. Gives in how many the words stand.
  public static long all(Inquiry.Asked asked, Sink sink) throws IOException {
    PlaceReader reader = new PlaceReader(asked.searcher(), asked.compiled().shown());
    long[] read = new long[1];
    if (!reader.shown.isEmpty()) {
      asked.records((segment, records) -> {
        SegmentPlaces places = new SegmentPlaces(segment, reader.searcher, reader.shown);
        for (int record = records.nextDoc();
            record != DocIdSetIterator.NO_MORE_DOCS;
            record = records.nextDoc()) {
          if (places.find(record) > 0) {
            reader.send(segment.docBase + record, segment.docBase + record, places, sink);
            read[0]++;
          }
        }
      });
    }
    return read[0];
  }

  /// Reads the records from number `from` to `to`.
  public void read(FoundRecords records, int from, int to, Sink sink) throws IOException {
    Integer[] order = new Integer[to - from];
    Arrays.setAll(order, i -> from + i);
    Arrays.sort(order, Comparator.comparingInt(records::document));
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    LeafReaderContext segment = null;
    @Nullable SegmentPlaces places = null;
    for (int number : order) {
      int document = records.document(number);
      LeafReaderContext its = segments.get(ReaderUtil.subIndex(document, segments));
      if (places == null || segment != its) {
        segment = its;
        places = new SegmentPlaces(its, searcher, shown);
      }
      places.find(document - its.docBase);
      send(number, document, places, sink);
    }
  }

  private void send(int number, int document, SegmentPlaces places, Sink sink) throws IOException {
    PassageTable table = places.table();
    BitSet wanted = new BitSet();
    for (int i = 0; i < places.size(); i++) {
      wanted.set(table.passageAt(places.first(i)));
    }
    sink.record(number, stored.passages(document, wanted), table, places);
  }
}
