package org.memcon.app.workflow.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.web.reference.CrossReferences;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.opening.ReadersArchive;
import org.memcon.app.workflow.opening.RestrictionDesk;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.revision.CorrectionDesk;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Wish;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.ready.ReadyPage;
import org.memcon.publishing.page.ready.ReadyRecord;
import org.memcon.publishing.page.record.RecordInContext;
import org.memcon.publishing.page.record.RecordPage;

class PressTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="%1$s"><teiHeader><fileDesc><titleStmt><title>Freedonia</title></titleStmt>
      <publicationStmt><publisher>Freedonian Press</publisher><idno type="frus">%1$s</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><front>%2$s</front><body><div type="chapter" xml:id="ch1"><head>The Ferry</head>
      <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head>
      <opener><dateline><placeName>Tarnow</placeName>, <date when="1900-05-04">May 4, 1900</date>.</dateline></opener>
      <p><persName corresp="#p_BQ1">Brandt-Quill</persName> said that the ferry<note n="1" xml:id="d1fn1">See <ref target="frus1900-01v08#d1">another volume</ref>.</note> had sailed — “at noon”.</p></div>
      <div type="document" xml:id="d2" n="2"><head>2. Letter</head><p>See <ref target="#d1">document 1</ref>.</p></div>
      </div></body></text></TEI>
      """;

  private static final String PEOPLE =
      """
      <div xml:id="persons" type="section"><head>Persons</head><list type="persons">
      <item><hi rend="strong"><persName xml:id="p_BQ1">Brandt-Quill, Ada</persName></hi>, Minister</item>
      </list></div>\
      """;

  private static final RecordId FIRST = new RecordId("frus1900-01v07-d1");

  @TempDir private Path temporary = Path.of("");
  private ArchiveFolder folder = new ArchiveFolder(Path.of("none"));

  @BeforeEach
  void take() throws IOException, InterruptedException {
    folder = ArchiveFolder.create(temporary.resolve("archive"));
    take("frus1900-01v07", PEOPLE);
    lay();
  }

  private void take(String volume, String front) throws IOException {
    Path source = temporary.resolve(volume + ".xml");
    Files.writeString(source, VOLUME.formatted(volume, front));
    Ingest.run(folder, List.of(source.toString()), "test", Progress.NONE);
  }

  private void lay() throws IOException, InterruptedException {
    try (OpenArchive open = OpenArchive.open(folder)) {
      new Press(open, new ArchiveReadingRoom(open)).lay();
    }
  }

  private Optional<ReadyRecord> ready(RecordId id) {
    try (OpenArchive open = OpenArchive.open(folder)) {
      return new ArchiveReadingRoom(open).ready(id);
    }
  }

  private static ReadyPage put(RecordId id, ReadyRecord ready) {
    return ReadyPage.of("Papers", id, ready.parts(), ready.ways(), true, Optional.empty());
  }

  private static String unpacked(byte[] gzip) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aPageThatLiesReadyIsTheOneThatWouldBeMade() throws IOException {
    try (OpenArchive open = OpenArchive.open(folder)) {
      ArchiveReadingRoom room = new ArchiveReadingRoom(open);
      for (RecordId id : List.of(FIRST, new RecordId("frus1900-01v07-d2"))) {
        RecordInContext record = room.record(id).orElseThrow();
        CrossReferences references =
            new CrossReferences(other -> open.searcher().record(other).isPresent(), id);
        RecordPage made = RecordPage.of("Papers", record, references, Optional.empty());
        ReadyPage laid = put(id, room.ready(id).orElseThrow());
        assertEquals(made.correctable().html(), laid.html());
        assertEquals(laid.html(), unpacked(laid.gzip()));
        assertEquals(laid.html(), unpacked(made.correctable().gzip()));
      }
    }
  }

  @Test
  void aReferenceLeadsOnAsSoonAsWhatItPointsAtIsThere() throws Exception {
    assertFalse(put(FIRST, ready(FIRST).orElseThrow()).html().contains("frus1900-01v08-d1"));
    take("frus1900-01v08", "");
    assertTrue(ready(FIRST).isEmpty(), "the link is missing in what lies there");
    // What holds still is left as it lies.
    assertTrue(ready(new RecordId("frus1900-01v07-d2")).isPresent());
  }

  @Test
  void whomAnotherVolumeListsMakesPagesAnew() throws Exception {
    take("frus1900-01v09", PEOPLE.replace("Minister", "Minister of Ferries"));
    assertTrue(ready(FIRST).isEmpty());
    lay();
    assertTrue(ready(FIRST).isPresent());
  }

  @Test
  void whatIsCorrectedIsMadeAnew() throws Exception {
    try (OpenArchive open = OpenArchive.open(folder)) {
      new CorrectionDesk(open)
          .correct(FIRST, List.of(Wish.ofRecord(Aspect.HEADING, "A Talk")), "", "An Editor", "");
    }
    assertTrue(ready(FIRST).isEmpty());
    lay();
    assertTrue(put(FIRST, ready(FIRST).orElseThrow()).html().contains("<title>A Talk"));
  }

  @Test
  void besideWhatIsClosedNothingLiesReady() throws IOException {
    RecordId second = new RecordId("frus1900-01v07-d2");
    try (OpenArchive open = OpenArchive.open(folder)) {
      new RestrictionDesk(open).restrict(List.of(second), "archivist", "", Optional.empty());
      try (ReadersArchive readers = new ReadersArchive(open)) {
        ArchiveReadingRoom room = new ArchiveReadingRoom(readers.now());
        assertTrue(room.ready(second).isEmpty());
        assertTrue(room.ready(FIRST).isEmpty());
      }
      assertTrue(new ArchiveReadingRoom(open).ready(second).isPresent());
    }
  }

  @Test
  void whatIsDamagedIsNotRead() throws IOException {
    try (Stream<Path> files = Files.list(folder.root().resolve("shelf"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".pages")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length / 3; i++) {
          bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
      }
    }
    assertTrue(ready(FIRST).isEmpty());
  }
}
