package org.memcon.search.archives;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.SortField;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// The order of records by the archives of their originals, each under the name that the authority
/// has for it, whatever a source calls it; records that name none come last.
public final class ArchiveOrder extends LongValuesSource {

  private final Map<String, Long> ranks;

  private ArchiveOrder(Map<String, Long> ranks) {
    this.ranks = ranks;
  }

  /// The order for the records of an index.
  public static SortField of(IndexSearcher searcher, NameAuthority names) throws IOException {
    Map<String, String> called = new HashMap<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      SortedDocValues archives = DocValues.getSorted(segment.reader(), Fields.REPOSITORY);
      for (int number = 0; number < archives.getValueCount(); number++) {
        called.computeIfAbsent(archives.lookupOrd(number).utf8ToString(), names::archive);
      }
    }
    Map<String, Long> places = new HashMap<>();
    for (String name : new TreeSet<>(called.values())) {
      places.put(name, (long) places.size());
    }
    Map<String, Long> ranks = new HashMap<>();
    called.forEach((printed, name) -> ranks.put(printed, places.getOrDefault(name, 0L)));
    SortField order = new ArchiveOrder(Map.copyOf(ranks)).getSortField(false);
    order.setMissingValue(Long.MAX_VALUE);
    return order;
  }

  @Override
  public LongValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
    SortedDocValues archives = DocValues.getSorted(segment.reader(), Fields.REPOSITORY);
    long[] rankOf = new long[archives.getValueCount()];
    for (int number = 0; number < rankOf.length; number++) {
      rankOf[number] = ranks.getOrDefault(archives.lookupOrd(number).utf8ToString(), 0L);
    }
    return new LongValues() {
      @Override
      public long longValue() throws IOException {
        return rankOf[archives.ordValue()];
      }

      @Override
      public boolean advanceExact(int record) throws IOException {
        return archives.advanceExact(record);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public LongValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return DocValues.isCacheable(segment, Fields.REPOSITORY);
  }

  @Override
  public int hashCode() {
    return ranks.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArchiveOrder that && ranks.equals(that.ranks);
  }

  @Override
  public String toString() {
    return "archives in the order of their names";
  }
}
