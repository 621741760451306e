package org.memcon.search.storage;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.memcon.search.packing.PackedTexts;

/// A record as it is stored, and those of its passages that were asked for.
public final class StoredPassages {

  private final StoredRecord record;
  private final Map<Integer, StoredPassage> passages = new HashMap<>();

  StoredPassages(StoredRecord record) {
    this.record = record;
  }

  /// The record.
  public StoredRecord record() {
    return record;
  }

  /// A passage that was asked for, by its number.
  public StoredPassage passage(int number) throws IOException {
    StoredPassage passage = passages.get(number);
    if (passage == null) {
      throw new CorruptIndexException(record.summary().id() + " has no passage " + number, "index");
    }
    return passage;
  }

  /// Takes those of a piece that are asked for; its first is number `first`.
  void add(PackedTexts piece, int first, BitSet wanted) {
    for (int number = wanted.nextSetBit(first);
        number >= 0 && number < first + piece.size();
        number = wanted.nextSetBit(number + 1)) {
      passages.put(number, StoredPassage.of(piece.text(number - first)));
    }
  }
}
