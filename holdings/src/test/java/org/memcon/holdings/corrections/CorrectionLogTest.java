package org.memcon.holdings.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry;
import org.memcon.model.correction.Place;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.TextSpan;

class CorrectionLogTest {

  private static final AccessionId ACCESSION = new AccessionId("letter-12345678");

  @TempDir private Path temporary = Path.of("");

  private CorrectionLog log() {
    return new CorrectionLog(ArchiveFolder.openOrCreate(temporary.resolve("archive")));
  }

  private Path file() {
    return temporary.resolve("archive/corrections/letter-12345678.jsonl");
  }

  private static HistoryEntry made(int number, String now) {
    return new HistoryEntry.Made(
        number,
        Instant.parse("2026-01-02T03:04:05Z"),
        "A. Editor",
        new Correction(
            new RecordId("letter"),
            Aspect.WORDS,
            Place.of(new TextSpan(4, 9), "\"Dear\" Sir\n").at(new Place.Spot("Sir", 2)),
            "Sir",
            now),
        "why not");
  }

  @Test
  void whatIsAddedIsReadAgainInItsOrder() {
    List<HistoryEntry> entries =
        List.of(
            made(1, "Madam"),
            new HistoryEntry.Undone(2, Instant.EPOCH, "B", 1),
            made(3, "Ž\u2028"));
    entries.forEach(entry -> log().add(ACCESSION, entry));
    assertEquals(entries, log().read(ACCESSION));
    assertEquals(List.of(ACCESSION), log().accessions());
  }

  @Test
  void aLineThatAKilledProcessLeftHalfIsPassedOverAndReplaced() throws IOException {
    log().add(ACCESSION, made(1, "Madam"));
    Files.writeString(file(), "{\"number\":2,\"wh", StandardOpenOption.APPEND);
    assertEquals(List.of(made(1, "Madam")), log().read(ACCESSION));
    log().add(ACCESSION, made(2, "Lady"));
    assertEquals(List.of(made(1, "Madam"), made(2, "Lady")), log().read(ACCESSION));
  }

  @Test
  void aLineThatIsNoneIsNamed() throws IOException {
    log().add(ACCESSION, made(1, "Madam"));
    Files.writeString(file(), "{\"number\":2}\n", StandardOpenOption.APPEND);
    ArchiveException fault = assertThrows(ArchiveException.class, () -> log().read(ACCESSION));
    assertTrue(String.valueOf(fault.getMessage()).contains("line 2"), fault::getMessage);
  }

  @Test
  void withoutALogThereIsNothing() {
    assertEquals(List.of(), log().read(ACCESSION));
    assertEquals(List.of(), log().accessions());
  }
}
