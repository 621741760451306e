package org.memcon.search.relevance;

import java.util.Arrays;
import org.apache.lucene.util.NumericUtils;

/// A document of Lucene's with its score by the words of the whole record, and with that in which
/// its heading counts, too: the same as long as nobody has looked at its heading.
record Scored(int document, float words, float score) {

  Scored(int document, float words) {
    this(document, words, words);
  }

  /// The same with something for its heading.
  Scored plus(double heading) {
    return new Scored(document, words, (float) (words + heading));
  }

  /// What a record is sorted by; the lower comes first.
  private interface Key {
    int of(Scored one);
  }

  /// Puts records in the order in which the index has them.
  static void byDocument(Scored[] records) {
    sort(records, Scored::document);
  }

  /// Puts records with higher scores before those with lower ones.
  static void byScore(Scored[] records) {
    sort(records, one -> ~NumericUtils.floatToSortableInt(one.score));
  }

  /// Numbers are sorted in a fifth of the time that it takes to compare records.
  private static void sort(Scored[] records, Key key) {
    Scored[] before = records.clone();
    long[] order = new long[before.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) key.of(before[i]) << Integer.SIZE | i;
    }
    Arrays.sort(order);
    for (int i = 0; i < order.length; i++) {
      records[i] = before[(int) order[i]];
    }
  }
}
