package org.memcon.search.storage;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.Fields;
import org.memcon.search.packing.Packings;

/// Reads what is stored of records. One is used by one thread.
public final class StoredRecordReader {

  private final Packings packings;
  private final StoredFields stored;
  private final List<LeafReaderContext> segments;
  private @Nullable LeafReaderContext segment;
  private @Nullable BinaryDocValues facts;

  /// A reader of an index.
  public StoredRecordReader(IndexReader index) throws IOException {
    this.packings = Packings.of(index);
    this.stored = index.storedFields();
    this.segments = index.leaves();
  }

  /// The record of a Lucene document.
  public StoredRecord record(int document) throws IOException {
    LeafReaderContext its = segments.get(ReaderUtil.subIndex(document, segments));
    BinaryDocValues values = facts;
    // Values are read in ascending order; what stands before the last is looked for anew.
    if (values == null || its != segment || values.docID() > document - its.docBase) {
      values = DocValues.getBinary(its.reader(), Fields.FACTS);
      facts = values;
      segment = its;
    }
    if (!values.advanceExact(document - its.docBase)) {
      throw new CorruptIndexException("a record without its facts", "index");
    }
    return StoredRecord.of(packings.texts(values.binaryValue()));
  }

  /// A record with those passages whose numbers are in `wanted`; numbers behind its last are
  /// nothing.
  public StoredPassages passages(int document, BitSet wanted) throws IOException {
    StoredPassages passages = new StoredPassages(record(document));
    if (!wanted.isEmpty()) {
      stored.document(document, new Visitor(passages, wanted));
    }
    return passages;
  }

  /// Unpacks the pieces that are wanted, and leaves the others where they are.
  private final class Visitor extends StoredFieldVisitor {
    private final StoredPassages passages;
    private final BitSet wanted;
    private int piece = -1;
    private int first;
    private int end;

    Visitor(StoredPassages passages, BitSet wanted) {
      this.passages = passages;
      this.wanted = wanted;
    }

    @Override
    public Status needsField(FieldInfo field) {
      if (!field.name.equals(Fields.WORDS)) {
        return Status.NO;
      }
      List<Integer> pieces = passages.record().pieces();
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
      passages.add(packings.texts(new BytesRef(value)), first, wanted);
    }
  }
}
