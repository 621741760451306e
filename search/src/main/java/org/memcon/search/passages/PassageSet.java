package org.memcon.search.passages;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.layout.PassageTable;

/// A [PassageExpression] bound to one segment of the index: computes its passages record by record.
/// Records have to be asked for in ascending order.
public abstract class PassageSet {

  /// Takes where words stand, position by position.
  public interface Places {

    /// Words of this expression stand from one position to another, both included.
    void at(PassageExpression.Words words, int passage, int first, int last);
  }

  /// Fills in the passages of a record; `into` is empty and large enough.
  abstract void of(int record, PassageTable table, FixedBitSet into) throws IOException;

  /// Whether a record has any such passage; `spare` is empty and large enough.
  boolean hasAny(int record, PassageTable table, FixedBitSet spare) throws IOException {
    of(record, table, spare);
    return spare.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS;
  }

  /// A set that is empty and holds numbers up to `size`: the one given, where it is large enough.
  static FixedBitSet emptied(FixedBitSet set, int size) {
    if (set.length() < size) {
      return new FixedBitSet(size * 2);
    }
    set.clear();
    return set;
  }

  /// Adds the first `size` passages of a set to another.
  static void add(FixedBitSet some, int size, FixedBitSet into) {
    for (int i = 0; i < size; i++) {
      if (some.get(i)) {
        into.set(i);
      }
    }
  }
}
