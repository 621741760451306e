package org.memcon.acceptance.hostility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
/// A run asks a thousand of the index, and a hundred through the commands and through pages and API
/// each; `-Dmemcon.hostile=1000000` asks a thousand times as many, `-Dmemcon.hostile.archive=DIR`
/// another archive than the sample collection, `-Dmemcon.hostile.from=45000` begins behind the
/// first 45,000 of each. Whatever takes over a second of processor time is printed.
class HostileQueriesTest {

  private static final int NUMBER = Integer.getInteger("memcon.hostile", 1_000);
  private static final int FROM = Integer.getInteger("memcon.hostile.from", 0);
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
    String given = System.getProperty("memcon.hostile.archive", "");
    ArchiveFolder one =
        given.isEmpty()
            ? ArchiveFolder.create(folder.resolve("one"))
            : ArchiveFolder.open(Path.of(given));
    if (given.isEmpty()) {
      Ingest.run(one, List.of(sources.toString()), "0", Progress.NONE);
    }
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
  void everyCommandAnswersAnyFromThisArchiveAlone() throws Exception {
    askThrough("commands", CommandDoors.of(archive.folder().root()), SEED + 1, NUMBER / 10);
  }

  @Test
  void pagesAndTheApiAnswerAnyAndShowItsMarkupAsText() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      askThrough("HTTP", HttpDoors.of(client, server.address()), SEED + 2, NUMBER / 10);
    }
  }

  /// Asks so many queries, each through the next of the doors; through those of files every
  /// twentieth.
  private static void askThrough(String what, List<Door> doors, long seed, int number)
      throws Exception {
    Map<String, String> before = files();
    HostileQueries queries = new HostileQueries(seed);
    Map<Boolean, List<Door>> sorts =
        doors.stream().collect(Collectors.partitioningBy(Door::isOfFiles));
    Figures answers = new Figures();
    Figures files = new Figures();
    for (int i = 0; i < number; i++) {
      boolean ofFiles = i % 20 == 19;
      List<Door> some = sorts.getOrDefault(ofFiles, List.of());
      Door door = some.get((ofFiles ? i / 20 : i) % some.size());
      String query = queries.next();
      if (i < FROM) {
        continue;
      }
      assertIsAllowed((ofFiles ? files : answers).take(door, query), door, query);
      if (i % 1_000 == 999 || i == number - 1) {
        System.out.println(answers.line(what) + "\n" + files.line(what + ", files"));
      }
    }
    assertTrue(answers.most() < LONGEST.toNanos(), answers::longestOne);
    assertEquals(before, files());
  }

  private static void assertIsAllowed(Door.Answer answer, Door door, String query) {
    String said = answer.text().substring(0, Math.min(2_000, answer.text().length()));
    assertTrue(answer.allowed(), () -> door.name() + " of " + query + ": " + said);
    for (String markup : List.of("<script>alert", "<img src=x", "<svg/onload")) {
      assertFalse(answer.html() && answer.text().contains(markup), () -> door.name() + query);
    }
    assertFalse(answer.text().contains(ELSEWHERE), () -> door.name() + " of " + query);
    assertFalse(answer.text().contains("root:x:"), () -> door.name() + " of " + query);
  }

  @Test
  void aQueryThatIsSpeltLikeAnOptionIsAQuery() throws Exception {
    for (Door door : CommandDoors.of(archive.folder().root())) {
      for (String query : List.of("--archive=../other", "--json", "-h", "--", "--among")) {
        assertIsAllowed(door.ask(query), door, query);
      }
    }
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
    for (Path root : List.of(folder, archive.folder().root())) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path file :
            all.filter(Files::isRegularFile).filter(HostileQueriesTest::isKept).toList()) {
          files.put(
              root.relativize(file).toString(),
              Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
      }
    }
    return files;
  }

  /// Whom surnames mean is written down beside the index when somebody first asks.
  private static boolean isKept(Path file) {
    return !file.endsWith("surnames.bin") && !file.endsWith("people.tsv");
  }
}
