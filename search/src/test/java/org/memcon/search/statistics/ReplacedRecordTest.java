package org.memcon.search.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.layout.Accession;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.Searcher;

/// What a record was before it was corrected is counted no more, also as long as the index has it.
class ReplacedRecordTest {

  /// So many that the index does not clear away the one at once.
  private static final int RECORDS = 60;

  @TempDir Path folder;

  @Test
  void aRecordThatWasReplacedIsCountedOnce() {
    Corpus.of(
            folder,
            IntStream.range(0, RECORDS)
                .mapToObj(i -> Draft.of("r-" + i, "Paper").paragraph("A ferry."))
                .toArray(Draft[]::new))
        .close();
    try (RecordIndexer indexer = RecordIndexer.open(folder)) {
      indexer.replace(
          new Accession("acc-1", "v1c1", "summit.xml", "2026-01-06T10:00:00Z"),
          7,
          Draft.of("r-7", "Paper").paragraph("A ferry, a ferry.").record());
    }
    try (Searcher searcher = Searcher.open(folder)) {
      Frequency frequency =
          Frequencies.of(searcher, "ferry", "", Grouping.YEAR, Patience.of(Patience.OF_PROGRAMS));
      assertEquals(RECORDS + 1, frequency.places());
      assertEquals(3 * RECORDS + 2, frequency.words());
    }
  }
}
