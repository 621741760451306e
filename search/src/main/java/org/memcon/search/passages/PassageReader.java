package org.memcon.search.passages;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.PassageTable;

/// Reads the passages of an expression record by record.
public final class PassageReader {
  private final PassageSet passages;
  private final BinaryDocValues tables;
  private final PassageTable table = new PassageTable();
  private FixedBitSet found = new FixedBitSet(256);

  /// A reader of one segment; records have to be asked for in ascending order.
  public PassageReader(PassageSet passages, LeafReaderContext segment) throws IOException {
    this.passages = passages;
    this.tables = DocValues.getBinary(segment.reader(), Fields.PASSAGES);
  }

  /// The passages of a record; the set is good until the next is asked for.
  public FixedBitSet passages(int record) throws IOException {
    if (!tables.advanceExact(record)) {
      found.clear();
      return found;
    }
    table.read(tables.binaryValue());
    found = PassageSet.emptied(found, table.size());
    passages.of(record, table, found);
    return found;
  }

  /// Whether a record has any of the passages.
  boolean hasAny(int record) throws IOException {
    return passages.hasAny(
        record,
        () -> {
          if (tables.advanceExact(record)) {
            table.read(tables.binaryValue());
          } else {
            table.clear();
          }
          return table;
        });
  }

  /// The table of the record last asked for.
  public PassageTable table() {
    return table;
  }
}
