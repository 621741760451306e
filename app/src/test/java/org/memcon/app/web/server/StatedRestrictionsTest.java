package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.app.workflow.opening.ReadersArchive;
import org.memcon.app.workflow.opening.ReadersRooms;
import org.memcon.app.workflow.opening.RestrictionDesk;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.restrictions.RestrictionEntry;
import org.memcon.model.record.RecordId;

/// A record that its TEI calls restricted is closed from the moment on when it comes in.
class StatedRestrictionsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v01">
      <teiHeader><fileDesc><titleStmt><title type="complete">Ferries, Volume I</title></titleStmt>
      <publicationStmt><idno type="frus">frus1900-01v01</idno>
      <availability status="free"><p>Free to read.</p></availability>
      <availability xml:id="shut" status="restricted" default="false"><p>A family asked.</p></availability>
      </publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body><div type="compilation" xml:id="comp1"><head>The Ferries</head>
      <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head><opener><dateline><placeName>Freedonia</placeName>, <date when="1900-05-03">May 3, 1900</date></dateline></opener>
      <p>Orlok said that the ferry was shut. He hoped that it would open in spring.</p></div>
      <div type="document" xml:id="d2" n="2" decls="#shut"><head>2. Memorandum on the Zyzzogeton</head><opener><dateline><placeName>Qwghlmia</placeName>, <date when="1900-05-03">May 3, 1900</date></dateline></opener>
      <p>Orlok said that the zyzzogeton was shut. He hoped that the ferry would open in spring.</p></div>
      </div></body></text></TEI>
      """;

  private static final RecordId SHUT = new RecordId("frus1900-01v01-d2");
  private static final List<String> SECRETS = List.of("zyzzogeton", "qwghlmia", SHUT.value());

  @TempDir private Path temporary = Path.of("");
  private Path source = Path.of("");
  private ArchiveFolder folder = new ArchiveFolder(Path.of("archive"));

  @BeforeEach
  void prepare() throws IOException {
    source = Files.writeString(temporary.resolve("frus1900-01v01.xml"), VOLUME);
    folder = ArchiveFolder.create(temporary.resolve("archive"));
  }

  private IngestReport ingest() throws IOException {
    return Ingest.run(folder, List.of(source.toString()), "test", Progress.NONE);
  }

  @Test
  void theReasonIsTheWordOfTheSource() throws IOException {
    IngestReport report = ingest();
    assertTrue(
        report.remarks().stream().anyMatch(line -> line.contains("calls " + SHUT + " restricted")),
        report.remarks().toString());
    try (OpenArchive archive = OpenArchive.open(folder)) {
      List<RestrictionEntry> all = new RestrictionDesk(archive).all();
      assertEquals(List.of(SHUT), all.stream().map(RestrictionEntry::record).toList());
      assertEquals("the source", all.getFirst().who());
      assertEquals("its source says that it is restricted: A family asked.", all.getFirst().why());
    }
  }

  @Test
  void noPageSearchCountApiOrExportHasAWordOfIt() throws IOException {
    ingest();
    try (OpenArchive archive = OpenArchive.open(folder);
        ReadersArchive readers = new ReadersArchive(archive)) {
      ReadersRooms rooms = new ReadersRooms(archive, readers);
      try (ReadingRoomServer server =
          ReadingRoomServer.start(rooms.room(), rooms.desk(), "127.0.0.1", 0)) {
        assertEquals(List.of(), told(server));
        assertEquals(404, ask(server, "/records/" + SHUT).statusCode());
        assertEquals(404, ask(server, "/api/v1/records/" + SHUT).statusCode());
        assertEquals(404, ask(server, "/records/" + SHUT + ".ris").statusCode());
        assertEquals(200, ask(server, "/records/frus1900-01v01-d1").statusCode());
        String counted = ask(server, "/api/v1/search?q=spring&snippets=0").body();
        assertTrue(counted.contains("\"records\":1"), counted);
        String exported = ask(server, "/search.csv?q=spring").body();
        assertEquals(2, exported.strip().lines().count(), exported);
      }
    }
  }

  /// The addresses at which a word of the closed record is said.
  private List<String> told(ReadingRoomServer server) throws IOException {
    List<String> told = new ArrayList<>();
    for (String address : server.addresses()) {
      String path = address.substring(address.indexOf(' ') + 1);
      String asked = path.replaceAll("\\{[a-z]+}", "frus1900-01v01-d1") + "?q=spring";
      String said = ask(server, asked).body().toLowerCase(Locale.ROOT);
      SECRETS.stream().filter(said::contains).forEach(word -> told.add(asked + ": " + word));
    }
    return told;
  }

  @Test
  void whatAPersonReleasedStaysOpenWhenTheSourceComesAgain() throws IOException {
    ingest();
    try (OpenArchive archive = OpenArchive.open(folder)) {
      new RestrictionDesk(archive).release(List.of(SHUT), "an editor", "the family agreed");
    }
    Files.writeString(source, VOLUME.replace("in spring.", "in summer."));
    IngestReport again = ingest();
    assertFalse(again.remarks().stream().anyMatch(line -> line.contains("restricted")));
    try (OpenArchive archive = OpenArchive.open(folder)) {
      assertEquals(List.of(), new RestrictionDesk(archive).all());
    }
  }

  /// As somebody asks whose request a proxy has passed on: a reader.
  private static HttpResponse<String> ask(ReadingRoomServer server, String path)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("X-Forwarded-For", "203.0.113.9")
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
