package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.record.RecordId;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.layout.Accession;
import org.memcon.search.layout.IndexException;

class IndexFolderTest {

  private static final Accession FIRST = new Accession("a", "v1", "a.xml", "2026-01-05T10:00:00Z");
  private static final Accession SECOND = new Accession("b", "v1", "b.xml", "2026-01-06T10:00:00Z");

  @TempDir Path folder;

  private static void add(RecordIndexer indexer, Accession accession, Draft... drafts) {
    Corpus.add(indexer, accession, Stream.of(drafts).map(Draft::record).toList());
  }

  @Test
  void anAccessionIsReplacedAndTakenOutAsAWhole() {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      add(indexer, FIRST, Draft.of("r-1", "Grain"), Draft.of("r-2", "Ships"));
      add(indexer, SECOND, Draft.of("r-3", "Grain"));
    }
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      assertEquals(Set.of("a", "b"), indexer.accessions());
      Accession changed = new Accession("a", "v2", "a.xml", "2026-01-05T10:00:00Z");
      add(indexer, changed, Draft.of("r-1", "Tariffs"));
      indexer.commit();
      assertEquals(Optional.of(changed), indexer.accession("a"));
      try (Searcher searcher = Searcher.open(folder)) {
        assertEquals(List.of("r-3"), Corpus.ids(searcher, "grain"));
        assertEquals(List.of("r-1"), Corpus.ids(searcher, "tariffs"));
        assertEquals(2, searcher.overview().records());
        assertEquals(List.of(SECOND, changed), searcher.overview().accessions());
      }
      indexer.delete("b");
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(List.of("r-1"), Corpus.ids(searcher, ""));
    }
  }

  @Test
  void anAccessionThatWasNotCompletedIsNotCountedAsIndexed() {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      indexer.begin(FIRST);
      indexer.add(FIRST, 0, Draft.of("r-1", "Grain").record());
    }
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      assertEquals(Set.of(), indexer.accessions());
    }
  }

  @Test
  void aSearcherSeesACommitWhenItIsRefreshed() {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      add(indexer, FIRST, Draft.of("r-1", "Grain"));
      indexer.commit();
      try (Searcher searcher = Searcher.open(folder)) {
        assertFalse(searcher.refresh());
        add(indexer, SECOND, Draft.of("r-2", "Grain"));
        assertFalse(searcher.refresh());
        indexer.commit();
        assertEquals(List.of("r-1"), Corpus.ids(searcher, "grain"));
        assertTrue(searcher.refresh());
        assertEquals(List.of("r-1", "r-2"), Corpus.ids(searcher, "grain"));
      }
    }
  }

  @Test
  void anIndexIsRebuiltBehindTheBackOfItsReaders() {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      add(indexer, FIRST, Draft.of("r-1", "Grain"));
    }
    try (Searcher searcher = Searcher.open(folder)) {
      try (RecordIndexer indexer = RecordIndexer.rebuild(folder)) {
        add(indexer, SECOND, Draft.of("r-2", "Grain"));
        assertEquals(List.of("r-1"), Corpus.ids(searcher, "grain"));
      }
      searcher.refresh();
      assertEquals(List.of("r-2"), Corpus.ids(searcher, "grain"));
    }
  }

  @Test
  void twoAccessionsCanHoldOneRecord() {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      add(indexer, SECOND, Draft.of("r-1", "Grain, again"));
      add(indexer, FIRST, Draft.of("r-1", "Grain"));
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals("a", searcher.record(new RecordId("r-1")).orElseThrow().accession());
      assertEquals(2, searcher.records(new RecordId("r-1")).size());
      assertEquals(Optional.empty(), searcher.record(new RecordId("r-2")));
    }
  }

  @Test
  void oneWritesAtATime() {
    RecordIndexer indexer = RecordIndexer.open(folder);
    IndexException refused =
        assertThrows(IndexException.class, () -> RecordIndexer.open(folder).close());
    assertTrue(String.valueOf(refused.getMessage()).contains("another memcon is writing"));
    indexer.close();
    RecordIndexer.open(folder).close();
  }

  private String refusal() {
    String message =
        String.valueOf(
            assertThrows(IndexException.class, () -> Searcher.open(folder).close()).getMessage());
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.contains("memcon reindex"), message);
    return message;
  }

  @Test
  void aMissingIndexIsToldWithItsRemedy() throws IOException {
    assertTrue(refusal().contains("no index"));
    Files.delete(folder);
    assertTrue(refusal().contains("no index"));
  }

  @Test
  void anIndexOfAnotherFormIsToldWithItsRemedy() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("memcon.format", "0").entrySet());
      writer.commit();
    }
    assertTrue(refusal().contains("format 0"));
    assertThrows(IndexException.class, () -> RecordIndexer.open(folder).close());
    RecordIndexer.rebuild(folder).close();
    Searcher.open(folder).close();
  }

  @Test
  void aDamagedIndexIsToldWithItsRemedy() throws IOException {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      add(indexer, FIRST, Draft.of("r-1", "Grain"));
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = "" + file.getFileName();
        if (name.startsWith("_") && !name.endsWith(".si")) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
    }
    assertTrue(refusal().contains("damaged"));
  }

  @Test
  void anIndexThatLostItsFilesIsBegunAnew() throws IOException {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      add(indexer, FIRST, Draft.of("r-1", "Grain"));
    }
    Files.writeString(folder.resolve("names.bin"), "not Lucene's");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".si")).toList()) {
        Files.delete(file);
      }
    }
    try (RecordIndexer indexer = RecordIndexer.rebuild(folder)) {
      add(indexer, FIRST, Draft.of("r-1", "Ships"));
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(List.of("r-1"), Corpus.ids(searcher, "ships"));
    }
    assertTrue(Files.exists(folder.resolve("names.bin")));
  }
}
