package org.memcon.search.packing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.memcon.search.layout.Fields;

/// The packings of an index, each a document whose type tells its number. They are read when the
/// first text needs one, and kept as long as the index is open.
public final class Packings {

  private static final Map<IndexReader.CacheKey, Packings> OPEN = new ConcurrentHashMap<>();

  private final IndexReader reader;
  private final Map<Integer, Packing> known = new ConcurrentHashMap<>(Map.of(0, Packing.NONE));

  private Packings(IndexReader reader) {
    this.reader = reader;
  }

  /// Those of an index.
  public static Packings of(IndexReader reader) {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    if (cache == null) {
      return new Packings(reader);
    }
    return OPEN.computeIfAbsent(
        cache.getKey(),
        key -> {
          cache.addClosedListener(OPEN::remove);
          return new Packings(reader);
        });
  }

  /// A packing as a document.
  public static List<IndexableField> document(Packing packing) {
    return List.of(
        new StringField(Fields.TYPE, type(packing.number()), Field.Store.NO),
        new StoredField(Fields.STORED, packing.encode()));
  }

  private static String type(int number) {
    return Fields.PACKING + number;
  }

  /// The packing that was made of most text.
  public Packing newest() throws IOException {
    int newest = 0;
    BytesRef beginning = new BytesRef(Fields.PACKING);
    for (LeafReaderContext segment : reader.leaves()) {
      Terms types = segment.reader().terms(Fields.TYPE);
      TermsEnum type = types == null ? TermsEnum.EMPTY : types.iterator();
      boolean any = type.seekCeil(beginning) != TermsEnum.SeekStatus.END;
      while (any && StringHelper.startsWith(type.term(), beginning)) {
        String number = type.term().utf8ToString().substring(Fields.PACKING.length());
        newest = Math.max(newest, Integer.parseInt(number));
        any = type.next() != null;
      }
    }
    return packing(newest);
  }

  /// The document of a packing, or -1.
  private int find(int number) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      PostingsEnum found = segment.reader().postings(new Term(Fields.TYPE, type(number)));
      if (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return segment.docBase + found.docID();
      }
    }
    return -1;
  }

  private Packing packing(int number) throws IOException {
    Packing packing = known.get(number);
    if (packing == null) {
      int document = find(number);
      BytesRef bytes =
          document < 0
              ? null
              : reader.storedFields().document(document).getBinaryValue(Fields.STORED);
      if (bytes == null) {
        throw new CorruptIndexException("no packing " + number, "index");
      }
      packing = Packing.decode(bytes);
      known.put(number, packing);
    }
    return packing;
  }

  /// Texts that were packed together.
  public PackedTexts texts(BytesRef packed) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    int head = in.readVInt();
    return packing(head >>> 1).read(in, (head & 1) == 1);
  }
}
