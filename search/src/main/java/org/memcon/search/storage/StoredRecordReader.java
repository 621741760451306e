package org.memcon.search.storage;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.Fields;
import org.memcon.search.packing.PackedTexts;
import org.memcon.search.packing.Packings;

/// Reads what is stored of records. One is used by one thread.
public final class StoredRecordReader {

  private static final BitSet NONE = new BitSet();

  private final Packings packings;
  private final StoredFields stored;

  /// A reader of an index.
  public StoredRecordReader(IndexReader index) throws IOException {
    this.packings = Packings.of(index);
    this.stored = index.storedFields();
  }

  /// The record of a Lucene document.
  public StoredRecord record(int document) throws IOException {
    return passages(document, NONE).record();
  }

  /// A record with those passages whose numbers are in `wanted`; numbers behind its last are
  /// nothing.
  public StoredPassages passages(int document, BitSet wanted) throws IOException {
    Visitor visitor = new Visitor(wanted);
    stored.document(document, visitor);
    if (visitor.passages == null) {
      throw new CorruptIndexException("a record without its facts", "index");
    }
    return visitor.passages;
  }

  /// Unpacks the pieces that are wanted, and leaves the others where they are.
  private final class Visitor extends StoredFieldVisitor {
    private final BitSet wanted;
    private @Nullable StoredPassages passages;
    private int piece = -1;
    private int first;
    private int end;

    Visitor(BitSet wanted) {
      this.wanted = wanted;
    }

    @Override
    public Status needsField(FieldInfo field) {
      if (!field.name.equals(Fields.WORDS)) {
        return field.name.equals(Fields.STORED) ? Status.YES : Status.NO;
      }
      List<Integer> pieces = passages == null ? List.of() : passages.record().pieces();
      if (++piece >= pieces.size()) {
        return Status.STOP;
      }
      first = end;
      end += pieces.get(piece);
      int next = wanted.nextSetBit(first);
      return next < 0 ? Status.STOP : next < end ? Status.YES : Status.NO;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) throws IOException {
      PackedTexts texts = packings.texts(value);
      if (passages == null) {
        passages = new StoredPassages(StoredRecord.of(texts));
      } else {
        passages.add(texts, first, wanted);
      }
    }
  }
}
