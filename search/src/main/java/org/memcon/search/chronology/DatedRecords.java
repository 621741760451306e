package org.memcon.search.chronology;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// The records that a query finds, each with the first and the last day that it can be of, segment
/// by segment. Days are read from the index, of no record its texts.
public final class DatedRecords {

  private int[] documents = new int[256];
  private int[] first = new int[256];
  private int[] last = new int[256];
  private int size;
  private long all;

  private DatedRecords() {}

  /// The records of what was asked.
  public static DatedRecords of(Inquiry.Asked asked) throws IOException {
    DatedRecords dated = new DatedRecords();
    asked.records(dated::add);
    return dated;
  }

  private void add(LeafReaderContext segment, DocIdSetIterator records) throws IOException {
    FixedBitSet found = new FixedBitSet(segment.reader().maxDoc());
    for (int record = records.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = records.nextDoc()) {
      found.set(record);
      all++;
    }
    PointValues dates = segment.reader().getPointValues(Fields.DATE);
    if (dates == null || found.cardinality() == 0) {
      return;
    }
    Days days = new Days(segment.reader().maxDoc());
    dates.intersect(days);
    for (int record = found.nextSetBit(0);
        record != DocIdSetIterator.NO_MORE_DOCS;
        record =
            record + 1 < found.length()
                ? found.nextSetBit(record + 1)
                : DocIdSetIterator.NO_MORE_DOCS) {
      if (days.first[record] <= days.last[record]) {
        add(segment.docBase + record, days.first[record], days.last[record]);
      }
    }
  }

  /// The days of all records of a segment: the index has them in the order of the days.
  private static final class Days implements PointValues.IntersectVisitor {
    final int[] first;
    final int[] last;

    Days(int records) {
      first = new int[records];
      last = new int[records];
      Arrays.fill(last, Integer.MIN_VALUE);
    }

    @Override
    public void visit(int record) {
      throw new IllegalStateException("a date that was not asked for");
    }

    @Override
    public void visit(int record, byte[] days) {
      first[record] = NumericUtils.sortableBytesToInt(days, 0);
      last[record] = NumericUtils.sortableBytesToInt(days, Integer.BYTES);
    }

    @Override
    public PointValues.Relation compare(byte[] least, byte[] most) {
      return PointValues.Relation.CELL_CROSSES_QUERY;
    }
  }

  private void add(int document, int from, int to) {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      last = Arrays.copyOf(last, 2 * size);
    }
    documents[size] = document;
    first[size] = from;
    last[size] = to;
    size++;
  }

  /// How many records were found, dated or not.
  public long all() {
    return all;
  }

  /// How many of them have a date.
  public int size() {
    return size;
  }

  /// The Lucene document of a record.
  public int document(int number) {
    return documents[number];
  }

  /// The first day that it can be of, counted from 1970.
  public int first(int number) {
    return first[number];
  }

  /// The last day.
  public int last(int number) {
    return last[number];
  }
}
