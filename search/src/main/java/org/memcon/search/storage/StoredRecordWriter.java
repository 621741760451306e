package org.memcon.search.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.packing.Packer;
import org.memcon.search.packing.Packing;
import org.memcon.search.packing.PackingSample;

/// Writes what [StoredRecordReader] reads. One is used for many records, one after the other, by
/// one thread at a time.
public final class StoredRecordWriter {

  /// A piece ends with the passage that reaches so many characters.
  private static final int PIECE = 8_000;

  private final Packer packer = new Packer();
  private final PackingSample sample;

  /// A writer that shows what it writes to a sample.
  public StoredRecordWriter(PackingSample sample) {
    this.sample = sample;
  }

  /// Hands out the fields of a record in which it is kept; gives the packing for those that come
  /// later, if there is text enough for a new one.
  public Optional<Packing> write(
      RecordSummary summary,
      Optional<StoredRecord.Pages> pages,
      List<StoredPassage> passages,
      Packing packing,
      Consumer<IndexableField> fields) {
    List<Integer> pieces = new ArrayList<>();
    List<byte[]> packed = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> all = new ArrayList<>(passages.size());
    int length = 0;
    for (StoredPassage passage : passages) {
      String text = passage.text();
      texts.add(text);
      all.add(text);
      length += passage.words().length();
      if (length >= PIECE) {
        pieces.add(texts.size());
        packed.add(packer.words(packing, texts));
        texts.clear();
        length = 0;
      }
    }
    if (!texts.isEmpty()) {
      pieces.add(texts.size());
      packed.add(packer.words(packing, texts));
    }
    List<String> facts = new StoredRecord(summary, pages, pieces).texts();
    fields.accept(
        new BinaryDocValuesField(Fields.FACTS, new BytesRef(packer.facts(packing, facts))));
    packed.forEach(piece -> fields.accept(new StoredField(Fields.WORDS, piece)));
    return sample.add(facts, all);
  }
}
