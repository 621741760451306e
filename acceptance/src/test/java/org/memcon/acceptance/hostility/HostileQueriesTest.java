package org.memcon.acceptance.hostility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.HitsJson;
import org.memcon.app.output.HitList;
import org.memcon.app.output.QueryNotes;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.ingest.SampleCollection;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.search.limits.Patience;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.query.QueryParser;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;

/// Any text is a query, through whichever door it comes: it is answered, within its time, from this
/// archive alone.
///
/// A run asks some thousands; `-Dmemcon.hostile=100000` asks so many.
class HostileQueriesTest {

  private static final int NUMBER = Integer.getInteger("memcon.hostile", 1_000);
  private static final long SEED = Long.getLong("memcon.seed", 1961);

  /// A word that stands in another archive beside this one, and in a file, and nowhere here.
  private static final String ELSEWHERE = "Quorvathin";

  /// Nothing takes longer; a machine that does much else may take longer by far.
  private static final Duration LONGEST = Duration.ofSeconds(15);

  @TempDir static Path folder;
  private static OpenArchive archive;
  private static ReadingRoomServer server;

  @BeforeAll
  static void openArchives() throws IOException {
    Path sources = folder.resolve("sources");
    SampleCollection.unpack(sources);
    ArchiveFolder one = ArchiveFolder.create(folder.resolve("one"));
    Ingest.run(one, List.of(sources.toString()), "0", Progress.NONE);
    Path letter = folder.resolve("other.txt");
    Files.writeString(
        letter, "Letter\n\nVelm, 3 June 1961\n\nThe envoy spoke of " + ELSEWHERE + ".\n");
    ArchiveFolder other = ArchiveFolder.create(folder.resolve("other"));
    Ingest.run(other, List.of(letter.toString()), "0", Progress.NONE);
    archive = OpenArchive.open(one);
    server =
        ReadingRoomServer.start(
            new ArchiveReadingRoom(archive), new ArchiveReferenceDesk(archive), "127.0.0.1", 0);
  }

  @AfterAll
  static void closeArchives() {
    server.close();
    archive.close();
  }

  @Test
  void anyTextIsAnsweredWithinItsTimeAndNothingIsWritten() throws IOException {
    Map<String, String> before = files();
    HostileQueries queries = new HostileQueries(SEED);
    long slowest = 0;
    String slow = "";
    for (int i = 0; i < NUMBER; i++) {
      String query = queries.next();
      long begin = System.nanoTime();
      Hits hits =
          archive.searcher().search(SearchRequest.of(query).withFacets(), Patience.OF_READERS);
      long took = System.nanoTime() - begin;
      assertReadsBack(query, hits);
      if (took > slowest) {
        slowest = took;
        slow = query;
      }
    }
    String longest = slow.substring(0, Math.min(300, slow.length()));
    System.out.printf("%d queries, the slowest %d ms: %s%n", NUMBER, slowest / 1_000_000, longest);
    assertTrue(slowest < LONGEST.toNanos(), () -> "too slow: " + longest);
    assertEquals(before, files());
  }

  private static void assertReadsBack(String query, Hits hits) {
    ParsedQuery again = QueryParser.parse(hits.read());
    // Written out, the longest queries are too long.
    if (again.remarks().stream().noneMatch(remark -> remark.message().contains("at most"))) {
      assertEquals(hits.read(), again.explain(), () -> "seed " + SEED + ": " + query);
    }
    for (ParsedQuery.Remark remark : hits.remarks()) {
      assertTrue(
          !remark.isPlaced() || remark.at() < remark.end() && remark.end() <= query.length(),
          () -> remark + " of " + query);
    }
  }

  @Test
  void theCommandsPrintWhatTheyFindForAny() throws IOException {
    HostileQueries queries = new HostileQueries(SEED + 1);
    for (int i = 0; i < NUMBER / 10; i++) {
      String query = queries.next();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
      Hits hits = archive.searcher().search(SearchRequest.of(query));
      QueryNotes.print(query, hits.remarks(), out);
      QueryNotes.explain(archive.searcher().explain(query), hits.read(), out);
      HitList.print(hits, out);
      AnswerJson.pretty(out, json -> HitsJson.write(hits, json));
      assertFalse(bytes.toString(StandardCharsets.UTF_8).contains(ELSEWHERE), query);
    }
  }

  @Test
  void pagesAndTheApiAnswerAnyAndShowItsMarkupAsText() throws IOException, InterruptedException {
    HostileQueries queries = new HostileQueries(SEED + 2);
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < NUMBER / 30; i++) {
        String query = queries.next();
        String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
        if (asked.length() < 6_000) { // the server refuses longer lines
          assertAnswers(client, "search?q=" + asked, query);
          assertAnswers(client, "api/v1/search?q=" + asked, query);
        }
      }
    }
  }

  private static void assertAnswers(HttpClient client, String address, String query)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(server.address().resolve(address)).timeout(LONGEST).build(),
            HttpResponse.BodyHandlers.ofString());
    assertTrue(
        answer.statusCode() == 200 || answer.statusCode() == 400 && query.length() > 1_000,
        () -> answer.statusCode() + " for " + query + ": " + answer.body());
    boolean html = answer.headers().firstValue("content-type").orElse("").contains("html");
    for (String markup : List.of("<script>alert", "<img src=x", "<svg/onload")) {
      assertFalse(html && answer.body().contains(markup), query);
    }
    assertFalse(answer.body().contains(ELSEWHERE), query);
  }

  @Test
  void whatStandsElsewhereIsNotFoundHere() {
    for (String query :
        new String[] {
          ELSEWHERE,
          "archive:other " + ELSEWHERE,
          "../other/" + ELSEWHERE,
          "volume:../* " + ELSEWHERE,
          "/" + ELSEWHERE + "/",
          ELSEWHERE + "*"
        }) {
      assertEquals(0, archive.searcher().search(SearchRequest.of(query)).records(), query);
    }
  }

  /// The files of the archive with their size and time.
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
