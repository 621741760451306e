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

  /// A way to the table of a record, which not every question needs.
  interface Table {
    PassageTable get() throws IOException;
  }

  /// Whether a record has any such passage.
  boolean hasAny(int record, Table way) throws IOException {
    PassageTable table = way.get();
    FixedBitSet found = new FixedBitSet(Math.max(1, table.size()));
    of(record, table, found);
    return found.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS;
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
