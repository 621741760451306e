package org.memcon.search.wordlist;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// The records that a query finds, as a set.
final class Found {

  private Found() {}

  static FixedBitSet of(Inquiry.Asked asked) throws IOException {
    FixedBitSet found = new FixedBitSet(Math.max(1, asked.searcher().getIndexReader().maxDoc()));
    asked.records((segment, records) -> {
      for (int record = records.nextDoc();
          record != DocIdSetIterator.NO_MORE_DOCS;
          record = records.nextDoc()) {
        found.set(segment.docBase + record);
      }
    });
    return found;
  }

  /// How many words these records have.
  static long words(IndexReader index, FixedBitSet found) throws IOException {
    long words = 0;
    for (LeafReaderContext segment : index.leaves()) {
      NumericDocValues length = DocValues.getNumeric(segment.reader(), Fields.LENGTH);
      while (length.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (found.get(segment.docBase + length.docID())) {
          words += length.longValue();
        }
      }
    }
    return words;
  }
}
