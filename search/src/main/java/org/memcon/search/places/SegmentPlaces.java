package org.memcon.search.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.passages.PassageBinder;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageReader;

/// Where a query's words stand in the records of one segment. Records have to be asked for in
/// ascending order.
final class SegmentPlaces implements Places {

  private final List<PassageReader> readers = new ArrayList<>();
  // The first and last position of each stretch, packed so that they sort by where they begin.
  private long[] stretches = new long[64];
  private int size;

  SegmentPlaces(LeafReaderContext segment, IndexSearcher searcher, List<PassageExpression> shown)
      throws IOException {
    for (PassageExpression expression : shown) {
      readers.add(
          new PassageReader(
              PassageBinder.bind(
                  expression, segment, searcher, (words, passage, first, last) -> add(first, last)),
              segment));
    }
  }

  private void add(int first, int last) {
    if (size == stretches.length) {
      stretches = Arrays.copyOf(stretches, 2 * size);
    }
    stretches[size++] = (long) first << 32 | last;
  }

  /// Finds the places in a record (numbered within the segment) and says how many there are.
  /// Stretches that overlap are one.
  int find(int record) throws IOException {
    size = 0;
    for (PassageReader reader : readers) {
      int before = size;
      FixedBitSet passages = reader.passages(record);
      keep(before, passages, reader.table());
    }
    Arrays.sort(stretches, 0, size);
    int merged = 0;
    for (int i = 0; i < size; i++) {
      if (merged > 0 && first(stretches[i]) <= last(stretches[merged - 1])) {
        int last = Math.max(last(stretches[merged - 1]), last(stretches[i]));
        stretches[merged - 1] = (long) first(stretches[merged - 1]) << 32 | last;
      } else {
        stretches[merged++] = stretches[i];
      }
    }
    size = merged;
    return size;
  }

  /// Words also stand in passages where somebody else speaks; those are not meant.
  private void keep(int from, FixedBitSet passages, PassageTable table) {
    int kept = from;
    for (int i = from; i < size; i++) {
      if (passages.get(table.passageAt(first(stretches[i])))) {
        stretches[kept++] = stretches[i];
      }
    }
    size = kept;
  }

  /// The table of the record that was asked for last.
  PassageTable table() {
    return readers.getFirst().table();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int first(int place) {
    return first(stretches[place]);
  }

  @Override
  public int last(int place) {
    return last(stretches[place]);
  }

  private static int first(long stretch) {
    return (int) (stretch >>> 32);
  }

  private static int last(long stretch) {
    return (int) stretch;
  }
}
