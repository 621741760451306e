package org.memcon.acceptance.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.Verification;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.search.retrieval.SearchRequest;

/// A process killed at any moment of an ingest leaves an archive that opens, verifies and resumes.
class KilledIngestTest {

  private static final int KILLS = 50;
  private static final int SOURCES = 60;
  private static final long SEED = 19_580_802L;

  @TempDir Path temporary;

  @Test
  void anArchiveSurvivesFiftyKillsAtRandomMoments() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    Path sources = Files.createDirectory(temporary.resolve("sources"));
    Path archive = temporary.resolve("archive");
    writeLetters(sources, 0);
    long whole = timeOfOneRun(sources);
    int cutOff = 0;
    List<String> story = new ArrayList<>();
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process =
          MemconProcess.start(
              temporary, "ingest", sources.toString(), "--archive", archive.toString());
      long moment = whole / 10 + random.nextLong(whole);
      boolean ended = process.waitFor(moment, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      story.add("kill " + kill + " after " + moment + " ms" + (ended ? " (had ended)" : ""));
      if (ended) {
        // All is in: change every source, so that the next runs write new versions.
        writeLetters(sources, kill);
      } else {
        cutOff++;
      }
      if (Files.exists(archive.resolve(ArchiveFolder.SETTINGS))) {
        Verification.Report report = Verification.run(ArchiveFolder.open(archive), Progress.NONE);
        assertEquals(List.of(), report.faults(), "seed " + SEED + ", " + story);
      }
    }
    assertTrue(cutOff >= KILLS / 3, "too few runs were cut off to prove anything: " + cutOff);

    IngestReport last =
        Ingest.run(
            ArchiveFolder.openOrCreate(archive),
            List.of(sources.toString()),
            "test",
            Progress.NONE);
    assertEquals(List.of(), last.refused());
    assertEquals(SOURCES, last.sources());
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(archive))) {
      assertEquals(SOURCES, open.accessions().size());
      assertEquals(SOURCES, open.searcher().search(SearchRequest.of("ferry")).records());
    }
    Verification.Report report = Verification.run(ArchiveFolder.open(archive), Progress.NONE);
    assertEquals(List.of(), report.faults());
    assertEquals(List.of(), report.notes());
  }

  private long timeOfOneRun(Path sources) throws IOException, InterruptedException {
    Path trial = temporary.resolve("trial");
    long begun = System.nanoTime();
    MemconProcess.Result result =
        MemconProcess.run(temporary, "ingest", sources.toString(), "--archive", trial.toString());
    assertEquals(0, result.exit(), result.err());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private static void writeLetters(Path folder, int edition) throws IOException {
    for (int number = 1; number <= SOURCES; number++) {
      Files.writeString(
          folder.resolve("letter-" + number + ".txt"),
          """
          %d. Letter From the Harbour Master to the Ministry of Ferries

          Sylvania City, May %d, 1901.

          Sir: The ferry has left pier number %d for the %d. time. I have told the captain to wait for the mail.

          A. Bell
          """
              .formatted(number, number % 28 + 1, number, edition + 1));
    }
  }
}
