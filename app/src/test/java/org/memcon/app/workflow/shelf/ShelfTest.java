package org.memcon.app.workflow.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.OpenArchive.HeldRecord;
import org.memcon.app.workflow.holding.OpenArchive.HeldVolume;
import org.memcon.app.workflow.holding.Reindexing;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.search.layout.RecordSummary;

class ShelfTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v07"><teiHeader><fileDesc><titleStmt><title>Freedonia</title></titleStmt>
      <publicationStmt><publisher>Freedonian Press</publisher><idno type="frus">frus1900-01v07</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><front><div xml:id="persons" type="section"><head>Persons</head><list type="persons">
      <item><hi rend="strong"><persName xml:id="p_BQ1">Brandt-Quill, Ada</persName></hi>, Minister</item>
      </list></div></front><body><div type="chapter" xml:id="ch1"><head>The Ferry</head>
      <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head>
      <opener><dateline><placeName>Tarnow</placeName>, <date when="1900-05-04">May 4, 1900</date>.</dateline></opener>
      <p>Brandt-Quill said that the ferry<note n="1" xml:id="d1fn1">A boat.</note> had <hi rend="italic">sailed</hi>.</p>
      <table><row><cell>One</cell><cell>Two</cell></row></table>
      <list><item>first</item><item>second</item></list><closer><signed>H. Marlowe</signed></closer></div>
      <div type="document" xml:id="d2" n="2"><head>2. Letter</head><p>See <ref target="#d1">document 1</ref>. [<hi rend="italic">2 lines not declassified</hi>]</p></div>
      </div></body></text></TEI>
      """;

  private static final String TRANSCRIPT =
      """
      MEMORANDUM OF CONVERSATION

      Orlok, June 3, 1901

      PARTICIPANTS: Minister Brandt-Quill, Consul Marlowe

      Brandt-Quill: The ferry has not come.

      Marlowe: It will come to-
      morrow.
      """;

  @TempDir Path temporary;
  private ArchiveFolder folder = new ArchiveFolder(Path.of("none"));

  @BeforeEach
  void ingest() throws IOException {
    Path sources = Files.createDirectory(temporary.resolve("sources"));
    Files.writeString(sources.resolve("frus1900-01v07.xml"), VOLUME);
    Files.writeString(sources.resolve("talk.txt"), TRANSCRIPT);
    folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(sources.toString()), "test", Progress.NONE);
  }

  private List<Path> shelved() throws IOException {
    Path shelf = folder.root().resolve("shelf");
    if (!Files.isDirectory(shelf)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(shelf)) {
      return files.toList();
    }
  }

  /// Every record as its own page gets it, and as it is in its edition, read whole.
  private void sameRecordsAsInTheirEditions() throws IOException {
    try (OpenArchive open = OpenArchive.open(folder)) {
      int compared = 0;
      for (var accession : open.accessions()) {
        for (RecordSummary summary : open.searcher().recordsOf(accession.id().value(), 0, 100)) {
          RecordId id = summary.id();
          HeldVolume whole = open.held(accession.id().value(), Set.of(id)).orElseThrow();
          HeldRecord alone = open.record(id).orElseThrow();
          assertEquals(whole.records().get(id), alone.record());
          assertEquals(whole.volume(), alone.within().volume());
          assertEquals(whole.trace(), alone.within().trace());
          compared++;
        }
      }
      assertEquals(3, compared);
    }
  }

  private void lay() throws IOException {
    try (OpenArchive open = OpenArchive.open(folder)) {
      open.layRecords();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  @Test
  void aVolumeIsLaidDownInTheBackgroundAndReadAsItIsHeld() throws IOException {
    assertEquals(List.of(), shelved(), "who takes it in does not wait for its readers");
    sameRecordsAsInTheirEditions();
    for (Path file : shelved()) {
      Files.delete(file);
    }
    lay();
    assertEquals(1, shelved().size(), "the volume; the transcript is read when it is asked for");
    sameRecordsAsInTheirEditions();
    assertEquals(2, shelved().size());
    sameRecordsAsInTheirEditions();
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws IOException {
    lay();
    for (Path file : shelved()) {
      Files.write(file, new byte[100], StandardOpenOption.TRUNCATE_EXISTING);
    }
    sameRecordsAsInTheirEditions();
    for (Path file : shelved()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < bytes.length / 3; i++) {
        bytes[i] ^= 0x55;
      }
      Files.write(file, bytes);
    }
    sameRecordsAsInTheirEditions();
  }

  @Test
  void whatTheAuthorityKnowsMakesItAnew() throws IOException {
    lay();
    List<Path> before = shelved();
    Files.writeString(
        folder.authority().resolve("other.xml"),
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><standOff/></TEI>");
    Shelf shelf = Shelf.of(folder);
    String accession = before.getFirst().getFileName().toString().replaceFirst("\\.v.*", "");
    assertTrue(shelf.find(accession, 1).isEmpty());
  }

  @Test
  void reindexingMakesItAnew() throws IOException {
    sameRecordsAsInTheirEditions();
    for (Path file : shelved()) {
      Files.writeString(file, "old");
    }
    Reindexing.run(folder, Progress.NONE);
    List<Path> anew = shelved();
    assertEquals(1, anew.size(), "the transcript is read when it is asked for");
    assertFalse(Files.readString(anew.getFirst(), StandardCharsets.ISO_8859_1).equals("old"));
    sameRecordsAsInTheirEditions();
  }

  @Test
  void anEditionThatIsNotCompleteIsNotThere() throws IOException {
    List<DiplomaticRecord> records = new ArrayList<>();
    try (OpenArchive open = OpenArchive.open(folder)) {
      records.add(open.record(new RecordId("frus1900-01v07-d1")).orElseThrow().record());
    }
    List<Path> before = shelved();
    Shelf shelf = Shelf.of(folder);
    try (Placing placing = shelf.begin("begun", 1)) {
      records.forEach(placing::add);
    }
    assertTrue(shelf.find("begun", 1).isEmpty());
    assertEquals(before, shelved());
  }
}
