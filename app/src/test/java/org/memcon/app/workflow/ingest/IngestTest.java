package org.memcon.app.workflow.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.Reindexing;
import org.memcon.app.workflow.holding.Verification;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.record.RecordId;
import org.memcon.search.retrieval.SearchRequest;

class IngestTest {

  private static final String LETTER =
      """
      Wilson Center Digital Archive

      May 3, 1901

      Letter from A. Bell to J. Orlok

      Sir: %s

      A. BELL

      Document Information

      Source

      State Archive, f. 5, op. 1, d. 9, ll. 1-3. Contributed by N. Nemo.

      Record ID

      999001
      """;

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v01"><teiHeader><fileDesc><titleStmt><title>Freedonia</title></titleStmt>
      <publicationStmt><p>none</p></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body><div type="document" xml:id="d4" n="4"><head>4. Telegram From the Legation in Freedonia</head>
      <p>The ferry has sailed.</p></div></body></text></TEI>
      """;

  @TempDir Path temporary;
  private Path sources = Path.of("");
  private Path archive = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    sources = Files.createDirectory(temporary.resolve("sources"));
    archive = temporary.resolve("archive");
  }

  @Test
  void theSameBytesTwiceAreOneAccession() throws IOException {
    write("letter.txt", "the ferry has sailed.");
    assertEquals(1, ingest().added());
    IngestReport again = ingest();
    assertEquals(0, again.added());
    assertEquals(1, again.held());
    assertEquals(1, accessions().size());
  }

  @Test
  void theSameBytesUnderAnotherNameAreOneAccessionAndSaidSo() throws IOException {
    write("letter.txt", "the ferry has sailed.");
    ingest();
    write("copy.txt", "the ferry has sailed.");
    IngestReport again = ingest();
    assertEquals(2, again.held());
    assertTrue(
        again.remarks().stream()
            .anyMatch(line -> line.contains("copy.txt") && line.contains("letter.txt")),
        again.remarks().toString());
  }

  @Test
  void aChangedFileIsANewVersionAndFoundByItsNewWordsAlone() throws IOException {
    write("letter.txt", "the ferry has sailed.");
    ingest();
    write("letter.txt", "the ferry has foundered.");
    assertEquals(1, ingest().renewed());
    assertEquals(2, accessions().getFirst().version());
    assertEquals(1, hits("foundered"));
    assertEquals(0, hits("sailed"));
  }

  @Test
  void aSecondWitnessOfARecordHasANameOfItsOwn() throws IOException {
    write("one.txt", "the ferry has sailed.");
    ingest();
    write("two.txt", "the ferry has not sailed.");
    ingest();
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(archive))) {
      assertTrue(open.record(new RecordId("wcda-999001")).isPresent());
      assertTrue(open.record(new RecordId("wcda-999001.w2")).isPresent());
    }
  }

  @Test
  void aZippedVolumeIsHeldAsItWasFound() throws IOException {
    Path file = sources.resolve("frus1900-01v01.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(VOLUME.getBytes(StandardCharsets.UTF_8));
    }
    ingest();
    ArchiveFolder folder = ArchiveFolder.open(archive);
    try (Holdings holdings = Holdings.open(folder);
        InputStream held = holdings.source(holdings.all().getFirst())) {
      assertArrayEquals(Files.readAllBytes(file), held.readAllBytes());
    }
    try (OpenArchive open = OpenArchive.open(folder)) {
      assertTrue(open.record(new RecordId("frus1900-01v01-d4")).isPresent());
    }
  }

  @Test
  void whatTheIndexLacksIsMadeUpForByTheNextIngest() throws IOException {
    write("letter.txt", "the ferry has sailed.");
    ingest();
    deleteIndex();
    assertEquals(1, Verification.run(ArchiveFolder.open(archive), Progress.NONE).notes().size());
    ingest();
    assertEquals(1, hits("ferry"));
  }

  @Test
  void theIndexIsRebuiltFromTheHoldings() throws IOException {
    write("letter.txt", "the ferry has sailed.");
    ingest();
    deleteIndex();
    assertEquals(1, Reindexing.run(ArchiveFolder.open(archive), Progress.NONE).accessions());
    assertEquals(1, hits("ferry"));
  }

  @Test
  void theSpansOfAHeldRecordPointIntoItsSource() throws IOException {
    write("letter.txt", "the ferry has sailed.");
    ingest();
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(archive))) {
      OpenArchive.HeldRecord held = open.record(new RecordId("wcda-999001")).orElseThrow();
      String source = open.sourceText(held.within().accession()).orElseThrow().characters();
      assertTrue(
          held.record().blocks().stream()
              .anyMatch(block -> block.span().of(source).equals("Sir: the ferry has sailed.")),
          held.record().blocks().toString());
    }
  }

  private void write(String name, String words) throws IOException {
    Files.writeString(sources.resolve(name), LETTER.formatted(words));
  }

  private IngestReport ingest() throws IOException {
    IngestReport report =
        Ingest.run(
            ArchiveFolder.openOrCreate(archive),
            List.of(sources.toString()),
            "test",
            Progress.NONE);
    assertEquals(List.of(), report.refused());
    return report;
  }

  private List<Accession> accessions() {
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(archive))) {
      return open.accessions();
    }
  }

  private long hits(String query) {
    try (OpenArchive open = OpenArchive.open(ArchiveFolder.open(archive))) {
      return open.searcher().search(SearchRequest.of(query)).records();
    }
  }

  private void deleteIndex() throws IOException {
    try (var files = Files.walk(archive.resolve("index"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
