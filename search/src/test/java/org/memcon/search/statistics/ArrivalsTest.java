package org.memcon.search.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.layout.Accession;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

class ArrivalsTest {

  @TempDir Path folder;

  @Test
  void whatCameSinceAMomentIsCountedByItsAccession() {
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      Corpus.add(
          indexer,
          new Accession("old", "v1", "old.xml", "2026-01-05T10:00:00Z"),
          List.of(
              Draft.of("one", "Talk").paragraph("The ferry sails.").record(),
              Draft.of("two", "Talk").paragraph("Grain by cart.").record()));
      Corpus.add(
          indexer,
          new Accession("new", "v1", "new.xml", "2026-03-01T10:00:00Z"),
          List.of(Draft.of("three", "Talk").paragraph("The old ferry.").record()));
    }
    try (Searcher searcher = Searcher.open(folder)) {
      assertEquals(new Arrivals(2, 1), since(searcher, "ferry", "2026-02-01T00:00:00Z"));
      assertEquals(new Arrivals(2, 0), since(searcher, "ferry", "2026-04-01T00:00:00Z"));
      assertEquals(new Arrivals(3, 3), since(searcher, "", "2025-01-01T00:00:00Z"));
    }
  }

  private static Arrivals since(Searcher searcher, String query, String moment) {
    return searcher.inquire(query, asked -> Arrivals.of(asked, Instant.parse(moment)));
  }
}
