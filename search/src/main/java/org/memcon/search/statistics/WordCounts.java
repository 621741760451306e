package org.memcon.search.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.passages.PassageBinder;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageReader;

/// Counts all words of the records that a query finds, or of their passages where it asks for
/// these.
final class WordCounts {

  private WordCounts() {}

  /// Adds the numbers of words to the first place of each value's counts.
  static void count(Inquiry.Asked asked, Grouping by, Map<String, long[]> counts)
      throws IOException {
    asked.records((segment, records) -> {
      Words words = words(asked, segment);
      Grouping.Values values = by.values(segment.reader());
      for (int record = records.nextDoc();
          record != DocIdSetIterator.NO_MORE_DOCS;
          record = records.nextDoc()) {
        counts.computeIfAbsent(values.of(record), any -> new long[3])[0] += words.of(record);
      }
    });
  }

  private interface Words {
    long of(int record) throws IOException;
  }

  private static Words words(Inquiry.Asked asked, LeafReaderContext segment) throws IOException {
    NumericDocValues length = DocValues.getNumeric(segment.reader(), Fields.LENGTH);
    List<PassageReader> passages = new ArrayList<>();
    for (PassageExpression expression : asked.compiled().shown()) {
      passages.add(
          new PassageReader(
              PassageBinder.bind(expression, segment, asked.searcher(), null), segment));
    }
    if (passages.isEmpty()) {
      return record -> length.advanceExact(record) ? length.longValue() : 0;
    }
    return record -> length.advanceExact(record) ? words(passages, record, length.longValue()) : 0;
  }

  private static long words(List<PassageReader> passages, int record, long all) throws IOException {
    FixedBitSet union = new FixedBitSet(64);
    for (PassageReader reader : passages) {
      FixedBitSet some = reader.passages(record);
      union = FixedBitSet.ensureCapacity(union, some.length());
      union.or(some);
    }
    PassageTable table = passages.getFirst().table();
    long words = 0;
    for (int passage = 0; passage < table.size(); passage++) {
      if (passage < union.length() && union.get(passage)) {
        words += table.length(passage, Math.toIntExact(all));
      }
    }
    return words;
  }
}
