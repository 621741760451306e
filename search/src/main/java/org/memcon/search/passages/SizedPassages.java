package org.memcon.search.passages;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.layout.PassageTable;

/// The passages of a length in words.
final class SizedPassages extends PassageSet {

  private final int least;
  private final int most;
  private final NumericDocValues lengths;

  /// Passages from `least` to `most` words; `lengths` are those of the records.
  SizedPassages(int least, int most, NumericDocValues lengths) {
    this.least = least;
    this.most = most;
    this.lengths = lengths;
  }

  @Override
  void of(int record, PassageTable table, FixedBitSet into) throws IOException {
    int words = lengths.advanceExact(record) ? Math.toIntExact(lengths.longValue()) : 0;
    for (int i = 0; i < table.size(); i++) {
      int length = table.length(i, words);
      if (length >= least && length <= most) {
        into.set(i);
      }
    }
  }
}
