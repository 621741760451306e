package org.memcon.acceptance.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.web.server.Workshop;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.intake.ArchiveIntake;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;
import org.memcon.holdings.archive.ArchiveFolder;

/// Readers who are slow, go away, send too much, or mean it badly; and very many of them.
class HardReadersTest {

  private static final String HOSTILE =
      """
      <html><head><title>Talk on the ferry</title><script>alert('head')</script></head><body onload="alert('body')">
      <h1>Memorandum of Conversation <img src=x onerror="alert('img')"></h1>
      <p>Orlok, June 3, 1901</p><script>alert('text')</script>
      <p>BELL: The ferry &lt;script&gt;alert('words')&lt;/script&gt; has sailed.</p>
      <p><a href="javascript:alert('link')">ORLOK</a>: <svg onload="alert('svg')"></svg>I was told of it at noon.</p>
      </body></html>
      """;

  @TempDir private static Path temporary = Path.of("");
  private static List<AutoCloseable> open = new ArrayList<>();
  private static URI home = URI.create("http://127.0.0.1/");
  private static List<String> records = List.of();
  private static String longest = "";

  @BeforeAll
  static void serve() throws IOException {
    Path sources = Files.createDirectory(temporary.resolve("sources"));
    Files.writeString(sources.resolve("hostile.html"), HOSTILE);
    StringBuilder words =
        new StringBuilder("MEMORANDUM OF CONVERSATION\n\nTarnow, May 3, 1900\n\n");
    for (int i = 0; i < 6_000; i++) {
      words.append("BELL: Ferry number ").append(i).append(" has sailed, and nobody knew.\n\n");
    }
    Files.writeString(sources.resolve("long.txt"), words);
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(sources.toString()), "test", Progress.NONE);
    OpenArchive archive = OpenArchive.open(folder);
    ReadingRoomServer server =
        ReadingRoomServer.start(
            new ArchiveReadingRoom(archive),
            new ArchiveReferenceDesk(archive),
            new Workshop(
                Optional.empty(), Optional.of(new ArchiveIntake(archive, "test")), "owner"),
            "127.0.0.1",
            0);
    open.addAll(List.of(server, archive));
    home = server.address();
    records = records(archive, "");
    longest = records(archive, "long.txt").getFirst();
  }

  /// The pages of the records from a source.
  private static List<String> records(OpenArchive archive, String source) {
    return archive.accessions().stream()
        .filter(each -> each.provenance().name().endsWith(source))
        .flatMap(each -> each.provenance().records().stream())
        .map(record -> "/records/" + record.id())
        .toList();
  }

  @AfterAll
  static void close() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  private static Socket asking(String request, int window) throws IOException {
    Socket socket = new Socket();
    if (window > 0) {
      socket.setReceiveBufferSize(window);
    }
    socket.setSoTimeout(20_000);
    socket.connect(new InetSocketAddress(home.getHost(), home.getPort()));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
  }

  private static String answer(String request) throws IOException {
    try (Socket socket = asking(request, 0)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void othersAreAnsweredWithin(Duration time) throws IOException {
    long begun = System.nanoTime();
    assertTrue(answer(get("/search?q=ferry")).startsWith("HTTP/1.1 200"));
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    assertTrue(took.compareTo(time) < 0, "others waited for " + took);
  }

  @Test
  void slowReadersKeepNobodyWaiting() throws IOException {
    assertTrue(answer(get(longest)).length() > 800_000, "too short to be read slowly");
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 32; i++) {
        slow.add(asking(get(longest), 1 << 12));
      }
      for (Socket one : slow) {
        assertEquals(
            "HTTP", new String(one.getInputStream().readNBytes(4), StandardCharsets.US_ASCII));
      }
      othersAreAnsweredWithin(Duration.ofSeconds(5));
      String rest =
          new String(slow.getFirst().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(rest.contains("Ferry number 5999"), "who is slow gets all of it in the end");
    } finally {
      for (Socket one : slow) {
        one.close();
      }
    }
  }

  @Test
  void whoGoesAwayInTheMiddleLeavesNothingBehind() throws Exception {
    answer(get(longest));
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    for (int i = 0; i < 60; i++) {
      try (Socket socket = asking(get(longest), 1 << 12)) {
        assertTrue(socket.getInputStream().readNBytes(100).length > 0);
        socket.setSoLinger(true, 0); // ended as by a cut line
      }
    }
    othersAreAnsweredWithin(Duration.ofSeconds(5));
    int more = ManagementFactory.getThreadMXBean().getThreadCount() - threads;
    assertTrue(more < 40, more + " threads more than before");
  }

  /// What a server answers to a request with ten million bytes; it may end the connection before
  /// all of them are sent.
  private static String answerToMuch(String begin, int bytes, String end) throws IOException {
    try (Socket socket = asking(begin, 0)) {
      OutputStream out = socket.getOutputStream();
      byte[] some = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
      try {
        for (int sent = 0; sent < bytes; sent += some.length) {
          out.write(some);
        }
        out.write(end.getBytes(StandardCharsets.US_ASCII));
        out.flush();
      } catch (IOException refused) {
        // Nobody takes it any more; what was said before that can still be read.
      }
      try {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      } catch (IOException ended) {
        return "";
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n",
        "GET /search?q=ferry HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n",
        "POST /ingest HTTP/1.1\r\nHost: localhost\r\nOrigin: http://elsewhere\r\n"
            + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 10000000\r\n\r\n",
        "POST /api/v1/search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n",
        "GET /search?q=ferry HTTP/1.1\r\nHost: localhost\r\nX-Long: ",
        "GET /search?q="
      })
  void tenMegabytesAreNoMoreThanARequestThatIsRefused(String begin) throws IOException {
    boolean unbounded = !begin.endsWith("\r\n\r\n");
    String answer =
        answerToMuch(
            begin,
            10_000_000,
            unbounded
                ? (begin.contains("HTTP/1.1") ? "" : " HTTP/1.1\r\nHost: localhost") + "\r\n\r\n"
                : "");
    // A page that is only asked for may be given, whatever came with the question.
    boolean asked = begin.startsWith("GET") && !unbounded;
    assertTrue(
        answer.isEmpty() || answer.startsWith("HTTP/1.1 4") || asked && answer.endsWith("200"),
        answer);
    othersAreAnsweredWithin(Duration.ofSeconds(5));
  }

  @Test
  void tenThousandRequestsLeaveNoMoreInMemoryThanAThousand() throws IOException {
    List<String> paths = new ArrayList<>(List.of("/", "/static/none.css", "/nowhere", "/people"));
    for (int i = 0; i < 40; i++) {
      paths.add("/search?q=ferry+" + i);
      paths.add("/api/v1/search?q=ferry+" + i);
    }
    records.stream().filter(record -> !record.equals(longest)).forEach(paths::add);
    ask(paths, 1000);
    long before = used();
    ask(paths, 10_000);
    long growth = used() - before;
    assertTrue(growth < 6_000_000, "10,000 requests left " + growth + " bytes behind");
  }

  private static void ask(List<String> paths, int times) throws IOException {
    try (Socket socket = asking("", 0)) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (int i = 0; i < times; i++) {
        String request =
            "GET " + paths.get(i % paths.size()) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        skipAnswer(in);
      }
    }
  }

  private static void skipAnswer(InputStream in) throws IOException {
    int length = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(line.substring(15).strip());
      }
      assertFalse(line.startsWith("HTTP/1.1 5"), line);
      assertFalse(line.regionMatches(true, 0, "Transfer-Encoding", 0, 17), line);
    }
    in.skipNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../memcon.toml",
        "/static/../../memcon.toml",
        "/static/..%2f..%2fmemcon.toml",
        "/static/%2e%2e/%2e%2e/memcon.toml",
        "/records/..;/..;/memcon.toml",
        "/records/..%5c..%5cmemcon.toml",
        "/records/%2e%2e%2fmemcon.toml.txt",
        "/records/../../../../../../etc/passwd",
        "/records/%252e%252e%252fmemcon.toml",
        "/searches/..%2f..%2fmemcon.toml",
        "/api/v1/records/..%2f..%2fmemcon.toml",
        "//etc/passwd",
        "/records/..\u0000.xml"
      })
  void dotsLeadNowhere(String path) throws IOException {
    String answer = answer(get(path));
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertFalse(answer.contains("[archive]") || answer.contains("root:"), answer);
    assertFalse(answer.contains(temporary.toString()), answer);
  }

  @Test
  void aScriptInsideASourceIsNothingButWords() throws IOException {
    List<String> pages = new ArrayList<>();
    for (String record : records) {
      if (!record.equals(longest)) {
        pages.addAll(
            List.of(record, record + "?view=source", record + "/cite", record + "/around"));
      }
    }
    pages.addAll(List.of("/", "/search?q=ferry", "/concordance?q=ferry", "/search?q=alert"));
    assertTrue(pages.size() > 7, "the page was taken in");
    for (String page : pages) {
      String html = answer(get(page));
      assertTrue(html.startsWith("HTTP/1.1 200"), page + ": " + html);
      assertFalse(html.contains("<script>"), page);
      assertFalse(html.matches("(?s).*<[^>]*\\son[a-z]+\\s*=.*"), page);
      assertFalse(html.contains("href=\"javascript:"), page);
    }
    assertTrue(
        answer(get(pages.getFirst())).contains("&lt;script&gt;alert("), "its words are kept");
  }
}
