package org.memcon.search.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;
import org.memcon.search.layout.Accession;

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

  private static DiplomaticRecord letter() {
    return new DiplomaticRecord(
        new RecordId("letter-1"),
        RecordKind.LETTER,
        TextSpan.NOWHERE,
        Optional.empty(),
        List.of(),
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
