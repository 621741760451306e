package org.memcon.app.workflow.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchAnswer.Instead;
import org.memcon.publishing.page.search.SearchRequest;

/// The reading room of a volume whose editors print conversations as paragraphs.
class RoomOfVolumeTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v01"><teiHeader><fileDesc><titleStmt><title>Freedonia, Ferries A/B</title></titleStmt>
      <publicationStmt><idno type="frus">frus1900-01v01</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body>
      <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head><dateline><date when="1900-05-03">May 3, 1900</date></dateline>
      <p><hi rend="italic">Secretary Bell:</hi> The ferry sails at noon.</p>
      <p><hi rend="italic">Minister Orlok:</hi> Not today.</p>
      <p><hi rend="italic">Secretary Bell:</hi> Who has the key?</p></div>
      <div type="document" xml:id="d2" n="2"><head>2. Memorandum of Conversation</head><dateline><date when="1900-05-03">May 3, 1900</date></dateline>
      <p>The ferry and the lantern are Freedonian, and sail at noon.</p></div>
      </body></text></TEI>
      """;

  @TempDir Path temporary;

  private OpenArchive open;
  private ArchiveReadingRoom room;

  @BeforeEach
  void ingest() throws IOException {
    Path file = Files.writeString(temporary.resolve("frus1900-01v01.xml"), VOLUME);
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(file.toString()), "test", Progress.NONE);
    open = OpenArchive.open(folder);
    room = new ArchiveReadingRoom(open);
  }

  @AfterEach
  void close() {
    open.close();
  }

  private static SearchRequest asked(String query) {
    return new SearchRequest(query, SearchRequest.Order.RELEVANCE, 0, 20);
  }

  @Test
  void theFirstPageCountsTurnsThatAreParagraphsInTheSource() {
    assertEquals(3, room.home().turns());
  }

  @Test
  void aSearchWithoutHitsSaysWhichPartFindsNothingAndWhatWouldFindSomething() {
    SearchAnswer answer = room.search(asked("ferrry speaker:bell"));
    assertEquals(0, answer.total());
    assertEquals(
        List.of("ferrry 0", "speaker:bell 1", "speaker:bell AND ferrry~1 1"),
        answer.instead().stream().map(RoomOfVolumeTest::told).toList());
    assertTrue(room.search(asked("ferry")).instead().isEmpty());
  }

  private static String told(Instead other) {
    return other.query() + " " + other.records();
  }

  @Test
  void whatIsComparedIsSaidWithTheWholeTitleOfItsVolume() throws IOException {
    String about = room.comparing().record(new RecordId("frus1900-01v01-d2")).orElseThrow().about();
    assertTrue(about.endsWith(" · Freedonia, Ferries A/B"), about);
  }

  @Test
  void referencesHaveTheVolumeAndATableHasItsPassages() throws IOException {
    assertTrue(taken(ExchangeFormat.BIBTEX).contains("Ferries A/B"));
    assertTrue(taken(ExchangeFormat.CSV).contains("The ferry sails at noon"));
  }

  private String taken(ExchangeFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(2, room.export(asked("ferry"), format, out));
    return out.toString(StandardCharsets.UTF_8);
  }
}
