package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.web.page.ReadingRoom;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.opening.ReadersArchive;
import org.memcon.app.workflow.opening.ReadersRooms;
import org.memcon.app.workflow.opening.RestrictionDesk;
import org.memcon.app.workflow.press.Press;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.record.RecordId;

/// Readers find no trace of a restricted record, whatever address they ask.
class RestrictedRecordsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1900-01v01">
      <teiHeader><fileDesc><titleStmt><title type="complete">Ferries, Volume I</title></titleStmt>
      <publicationStmt><idno type="frus">frus1900-01v01</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><body><div type="compilation" xml:id="comp1"><head>The Ferries</head>
      <div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation</head><opener><dateline><placeName>Freedonia</placeName>, <date when="1900-05-03">May 3, 1900</date></dateline></opener>
      <p><persName corresp="#p_OJ1">Orlok</persName> said that the ferry was shut. He hoped that it would open in spring.</p></div>
      <div type="document" xml:id="d2" n="2"><head>2. Memorandum on the Zyzzogeton</head><opener><dateline><placeName>Qwghlmia</placeName>, <date when="1900-05-03">May 3, 1900</date></dateline></opener>
      <p><persName corresp="#p_OJ1">Orlok</persName> said that the zyzzogeton was shut. He hoped that the ferry would open in spring.</p></div>
      <div type="document" xml:id="d3" n="3"><head>3. Agreement</head><opener><dateline><placeName>Freedonia</placeName>, <date when="1900-05-04">May 4, 1900</date></dateline></opener>
      <p>The ferry and the lantern are Freedonian, and open in spring.</p></div>
      </div></body></text></TEI>
      """;

  private static final String MEETING =
      """
      Wilson Center Digital Archive

      May 3, 1900

      Record of Conversation between A. Bell and Z. Vauxbridge

      BELL: The zyzzogeton has sailed, and nobody was told of it before it did.

      VAUXBRIDGE: I was told of it at noon, by the harbour master himself, in a letter.

      Document Information

      Record ID

      999001
      """;

  /// What only the restricted records have.
  private static final List<String> SECRETS =
      List.of("zyzzogeton", "vauxbridge", "qwghlmia", "frus1900-01v01-d2", "999001", "dinner.txt");

  /// A word and an id that are closed, and such that never were.
  private static final String[][] PAIRS = {
    {"zyzzogeton", "zyzzogetum"},
    {"frus1900-01v01-d2", "frus1900-01v01-d7"},
    {"wcda-999001", "wcda-999007"},
  };

  @TempDir private Path temporary = Path.of("");
  private Optional<OpenArchive> open = Optional.empty();
  private Optional<ReadersArchive> readers = Optional.empty();
  private Optional<ReadingRoomServer> server = Optional.empty();

  @BeforeEach
  void serve() throws IOException, InterruptedException {
    Path volume = Files.writeString(temporary.resolve("frus1900-01v01.xml"), VOLUME);
    Path meeting = Files.writeString(temporary.resolve("dinner.txt"), MEETING);
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(volume.toString(), meeting.toString()), "test", Progress.NONE);
    OpenArchive archive = OpenArchive.open(folder);
    open = Optional.of(archive);
    new SearchShelf(archive).save("ferries", "spring", "date");
    collect(new CollectionDesk(archive));
    readers = Optional.of(new ReadersArchive(archive));
    ReadersRooms rooms = new ReadersRooms(archive, readers.get());
    new Press(archive, rooms.whole()).lay();
    server = Optional.of(ReadingRoomServer.start(rooms.room(), rooms.desk(), "127.0.0.1", 0));
  }

  /// A published collection of all records, those that will be closed among them.
  private static void collect(CollectionDesk desk) throws IOException {
    desk.create("ferries", "Of ferries");
    for (String id : List.of("frus1900-01v01-d1", "frus1900-01v01-d2", "wcda-999001#p1")) {
      Chosen chosen = desk.chosen(id).orElseThrow();
      desk.change("ferries", "", collection -> collection.with(chosen).published(true));
    }
  }

  @Test
  void aCollectionDoesNotSpeakOfWhatIsClosed() throws IOException {
    restrict("frus1900-01v01-d2", "wcda-999001");
    for (String ending : List.of("", ".json", ".xml", ".ris", ".bib", ".csl.json", ".epub")) {
      HttpResponse<byte[]> answer = ask("GET", "/collections/ferries" + ending);
      assertEquals(200, answer.statusCode(), ending);
      String all = text(answer).toLowerCase(Locale.ROOT);
      assertTrue(all.contains("conversation"), ending);
      SECRETS.forEach(secret -> assertFalse(all.contains(secret), ending + ": " + secret));
    }
    String told = page("/api/v1/collections/ferries").toLowerCase(Locale.ROOT);
    assertTrue(told.contains("frus1900-01v01-d1"), told);
    SECRETS.forEach(secret -> assertFalse(told.contains(secret), told));
    assertTrue(page("/api/v1/collections").contains("\"records\":1"));
    byte[] whole = ask("GET", "/collections/ferries.json", new String[0]).body();
    assertTrue(new String(whole, StandardCharsets.UTF_8).contains("Zyzzogeton"), "the owner's");
  }

  @Test
  void programsAreToldOfPublishedCollectionsAlone() throws IOException {
    new CollectionDesk(open.orElseThrow()).create("drafts", "Drafts");
    assertTrue(page("/api/v1/collections").contains("ferries"));
    assertFalse(page("/api/v1/collections").contains("drafts"));
    assertEquals(404, ask("GET", "/api/v1/collections/drafts").statusCode());
    assertEquals(200, ask("GET", "/api/v1/collections/drafts", new String[0]).statusCode());
  }

  @Test
  void whoSeesWhatIsClosedIsToldThatItIs() throws IOException {
    restrict("frus1900-01v01-d2");
    String all = text(ask("GET", "/api/v1/search?q=spring&snippets=0", new String[0]));
    assertEquals(1, all.split("\"restricted\":true", -1).length - 1, all);
    assertFalse(page("/api/v1/search?q=spring&snippets=0").contains("restricted"));
  }

  @AfterEach
  void close() {
    server.ifPresent(ReadingRoomServer::close);
    readers.ifPresent(ReadersArchive::close);
    open.ifPresent(OpenArchive::close);
  }

  private void restrict(String... ids) {
    new RestrictionDesk(open.orElseThrow())
        .restrict(
            List.of(ids).stream().map(RecordId::new).toList(), "test", "why", Optional.empty());
  }

  /// As somebody asks whose request a proxy has passed on: a reader.
  private HttpResponse<byte[]> ask(String method, String path) throws IOException {
    return ask(method, path, "X-Forwarded-For", "203.0.113.9");
  }

  private HttpResponse<byte[]> ask(String method, String path, String... headers)
      throws IOException {
    URI address = server.orElseThrow().address().resolve(path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private String page(String path) throws IOException {
    return text(ask("GET", path));
  }

  private static String text(HttpResponse<byte[]> response) throws IOException {
    byte[] body = response.body();
    if (body.length > 2 && body[0] == 'P' && body[1] == 'K') {
      StringBuilder all = new StringBuilder();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          all.append(entry.getName());
          all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return all.toString();
    }
    String said = new String(body, StandardCharsets.UTF_8);
    if (said.startsWith("%PDF")) {
      try (PDDocument pages = Loader.loadPDF(body)) {
        return pages.getDocumentInformation().getTitle() + new PDFTextStripper().getText(pages);
      }
    }
    return said;
  }

  /// Every parameter that the description of the API or a page knows.
  private static Set<String> parameters() throws IOException {
    Set<String> names = new TreeSet<>(List.of("q", "id", "name", "prefix", "part", "about", "day"));
    try (var in = ReadingRoom.class.getResourceAsStream("../api/contract/openapi.json")) {
      for (JsonNode name : JSON.readTree(Objects.requireNonNull(in)).findValues("name")) {
        names.add(name.asText());
      }
    }
    return names;
  }

  /// All addresses of the router, each with `token` in the place of what it asks for.
  private List<String> addresses(String token) throws IOException {
    Set<String> filled = new LinkedHashSet<>();
    for (String address : server.orElseThrow().addresses()) {
      String path = address.substring(address.indexOf(' ') + 1);
      if (!address.startsWith("GET ")) {
        continue;
      }
      if (path.contains("{")) {
        for (String ending :
            List.of("", ".xml", ".json", ".txt", ".md", ".ris", ".bib", ".epub", ".pdf")) {
          filled.add(path.replaceAll("\\{[a-z]+}", token + ending));
        }
        filled.add(path.replaceAll("\\{[a-z]+}", token) + "?view=source");
      }
      String plain = path.replaceAll("\\{[a-z]+}", "frus1900-01v01-d1");
      for (String parameter : parameters()) {
        filled.add(plain + "?" + parameter + "=" + token);
      }
      for (String field : List.of("speaker", "place", "person", "to", "volume", "archive")) {
        filled.add(plain + "?q=" + field + ":" + token);
        filled.add(plain + "?q=" + token.substring(0, token.length() - 2) + "*");
        filled.add(plain + "?q=ferry%20OR%20" + token);
      }
    }
    return List.copyOf(filled);
  }

  @Test
  void whatIsClosedIsAnsweredLikeWhatNeverWas() throws IOException {
    restrict("frus1900-01v01-d2", "wcda-999001");
    List<String> differences = new ArrayList<>();
    int asked = 0;
    for (String[] pair : PAIRS) {
      List<String> closed = addresses(pair[0]);
      List<String> never = addresses(pair[1]);
      for (int i = 0; i < closed.size(); i++) {
        HttpResponse<byte[]> one = ask("GET", closed.get(i));
        HttpResponse<byte[]> other = ask("GET", never.get(i));
        asked++;
        if (one.statusCode() != other.statusCode()
            || !plain(one, pair[0]).equals(plain(other, pair[1]))) {
          differences.add(closed.get(i) + " " + one.statusCode() + " " + other.statusCode());
        }
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(asked > 500, asked + " addresses");
  }

  /// What was answered, without what was asked; a book's number is one of the question's words.
  private static String plain(HttpResponse<byte[]> response, String token) throws IOException {
    return text(response)
        .replace(token, "TOKEN")
        .replaceAll("urn:memcon:[^<\"]*", "")
        .replaceAll("\\b(d[27]|99900[17])\\b", "");
  }

  @Test
  void noPageNorAnswerNorFileHasAWordOfIt() throws IOException {
    restrict("frus1900-01v01-d2", "wcda-999001");
    List<String> found = new ArrayList<>();
    for (String address : server.orElseThrow().addresses()) {
      String path = address.substring(address.indexOf(' ') + 1);
      for (String question : List.of("", "?q=spring", "?q=orlok", "?name=orlok", "?prefix=z")) {
        for (String id :
            List.of("frus1900-01v01-d1", "frus1900-01v01-d3", "ferries", "person-orlok")) {
          for (String ending : List.of("", ".xml", ".json", ".txt", ".md", ".epub", ".pdf")) {
            String asked = path.replaceAll("\\{[a-z]+}", id + ending) + question;
            String said = text(ask("GET", asked)).toLowerCase(Locale.ROOT);
            SECRETS.stream().filter(said::contains).forEach(word -> found.add(asked + ": " + word));
            if (!path.contains("{")) {
              break;
            }
          }
          if (!path.contains("{")) {
            break;
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void countsNeighboursAndSavedSearchesAreThoseOfWhatIsOpen() throws IOException {
    assertEquals(4, number("/api/v1/archive", "records"));
    restrict("frus1900-01v01-d2", "wcda-999001");
    assertEquals(2, number("/api/v1/archive", "records"));
    assertEquals(1, number("/api/v1/archive", "accessions"));
    assertEquals(2, number("/api/v1/search?q=ferry", "records"));
    assertEquals(1, number("/api/v1/search?q=orlok", "records"));
    JsonNode saved = JSON.readTree(page("/api/v1/searches/ferries"));
    assertEquals(2, saved.path("then").asLong(), saved.toString());
    assertEquals(2, saved.path("today").asLong(), saved.toString());
    String third = page("/records/frus1900-01v01-d3");
    assertTrue(third.contains("/records/frus1900-01v01-d1"), "the record before the closed one");
    assertEquals(404, ask("GET", "/records/frus1900-01v01-d2").statusCode());
  }

  private long number(String path, String field) throws IOException {
    return JSON.readTree(page(path)).path(field).asLong(-1);
  }

  @Test
  void theOwnerSeesAllAndThatItIsRestricted() throws IOException {
    restrict("frus1900-01v01-d2");
    HttpResponse<byte[]> record = ask("GET", "/records/frus1900-01v01-d2", new String[0]);
    assertEquals(200, record.statusCode());
    assertTrue(text(record).contains("Restricted: readers do not see this record. why"));
    HttpResponse<byte[]> other = ask("GET", "/records/frus1900-01v01-d1", new String[0]);
    assertFalse(text(other).contains("Restricted:"));
  }

  @Test
  void whatIsReleasedIsThereAgain() throws IOException {
    restrict("frus1900-01v01-d2");
    assertEquals(404, ask("GET", "/records/frus1900-01v01-d2").statusCode());
    new RestrictionDesk(open.orElseThrow())
        .release(List.of(new RecordId("frus1900-01v01-d2")), "test", "");
    assertEquals(200, ask("GET", "/records/frus1900-01v01-d2").statusCode());
    restrict("frus1900-01v01-d3");
    assertEquals(404, ask("GET", "/records/frus1900-01v01-d3").statusCode());
    assertEquals(200, ask("GET", "/records/frus1900-01v01-d2").statusCode());
  }
}
