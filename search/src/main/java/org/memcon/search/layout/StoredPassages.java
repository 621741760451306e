package org.memcon.search.layout;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Reads what is stored of a record, and the words of some of its passages.
public final class StoredPassages extends StoredFieldVisitor {

  private final BitSet wanted;
  private final Map<Integer, String> words = new HashMap<>();
  private @Nullable StoredRecord record;
  private int passage = -1;

  private StoredPassages(BitSet wanted) {
    this.wanted = wanted;
  }

  /// Reads a record with the words of those passages whose numbers are in `wanted`.
  public static StoredPassages read(StoredFields index, int document, BitSet wanted)
      throws IOException {
    StoredPassages stored = new StoredPassages(wanted);
    index.document(document, stored);
    return stored;
  }

  @Override
  public Status needsField(FieldInfo field) {
    if (field.name.equals(Fields.WORDS)) {
      passage++;
      if (wanted.get(passage)) {
        return Status.YES;
      }
      return wanted.nextSetBit(passage) < 0 ? Status.STOP : Status.NO;
    }
    return field.name.equals(Fields.STORED) ? Status.YES : Status.NO;
  }

  @Override
  public void binaryField(FieldInfo field, byte[] value) {
    record = StoredRecord.decode(new BytesRef(value));
  }

  @Override
  public void stringField(FieldInfo field, String value) {
    words.put(passage, value);
  }

  /// The record.
  public StoredRecord record() throws IOException {
    if (record == null) {
      throw new CorruptIndexException("a record without its facts", "index");
    }
    return record;
  }

  /// The words of a passage that was wanted.
  public String words(int number) {
    return words.getOrDefault(number, "");
  }
}
