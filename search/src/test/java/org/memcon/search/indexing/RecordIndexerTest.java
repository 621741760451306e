package org.memcon.search.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;
import org.memcon.search.layout.Accession;
import org.memcon.search.layout.Fields;
import org.memcon.search.packing.Packings;

class RecordIndexerTest {

  @TempDir Path folder;

  @Test
  void anAccessionCanBeCompletedInASegmentThatHoldsNoRecords() {
    Accession first = new Accession("first", "v1", "first.txt", "2026-01-01T00:00:00Z");
    Accession second = new Accession("second", "v1", "second.txt", "2026-01-01T00:00:00Z");
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      indexer.begin(first);
      indexer.add(first, 0, letter());
      indexer.complete(first);
      indexer.commit();
      indexer.begin(second);
      indexer.complete(second);
      indexer.commit();
      assertEquals(Set.of("first", "second"), indexer.accessions());
    }
  }

  @Test
  void everyDocumentHasWhatRecordsAreCutIntoPassagesBy() throws IOException {
    Accession accession = new Accession("first", "v1", "first.txt", "2026-01-01T00:00:00Z");
    addMuch(accession);
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertTrue(Packings.of(reader).newest().number() > 0, "there was too little text to pack");
      for (LeafReaderContext segment : reader.leaves()) {
        int all = segment.reader().maxDoc();
        BinaryDocValues passages = segment.reader().getBinaryDocValues(Fields.PASSAGES);
        NumericDocValues norms = segment.reader().getNormValues(Fields.TEXT);
        assertEquals(all, count(passages));
        assertEquals(all, count(norms));
      }
    }
  }

  @Test
  void anIndexThatIsMadeAnewKeepsWhatItHasLearnedOfItsTexts() throws IOException {
    Accession accession = new Accession("first", "v1", "first.txt", "2026-01-01T00:00:00Z");
    addMuch(accession);
    try (RecordIndexer indexer = RecordIndexer.rebuild(folder)) {
      indexer.begin(accession);
      indexer.add(accession, 0, letter());
      indexer.complete(accession);
    }
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertEquals(1, Packings.of(reader).newest().number());
    }
  }

  /// So much text that a packing is made of it.
  private void addMuch(Accession accession) {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      indexer.begin(accession);
      String words = "The ferry at Saint-Orme is late again. ".repeat(10_000);
      for (int i = 0; i < 4; i++) {
        Block.Paragraph paragraph =
            new Block.Paragraph(
                TextSpan.NOWHERE,
                List.of(new Inline.Text(TextSpan.NOWHERE, words)),
                Optional.empty());
        indexer.add(accession, i, letter("letter-" + i, List.of(paragraph)));
      }
      indexer.complete(accession);
    }
  }

  private static int count(DocIdSetIterator documents) throws IOException {
    int count = 0;
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count++;
    }
    return count;
  }

  private static DiplomaticRecord letter() {
    return letter("letter-1", List.of());
  }

  private static DiplomaticRecord letter(String id, List<Block> blocks) {
    return new DiplomaticRecord(
        new RecordId(id),
        RecordKind.LETTER,
        TextSpan.NOWHERE,
        Optional.empty(),
        blocks,
        List.of(),
        new RecordDescription(
            "Letter",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        List.of());
  }
}
