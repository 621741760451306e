package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingRoomServerTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ReadingRoomServer server;
  private static URI home;

  @BeforeAll
  static void open() throws IOException {
    server = ReadingRoomServer.start(new InventedRoom(), new InventedDesk(), "127.0.0.1", 0);
    home = server.address();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /// The status line of an answer to a request that names a host.
  private static String askingFor(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", home.getPort())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(0, answer.indexOf('\r'));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=x",
        "/records/lake.v2-letter",
        "/nothing",
        "/records/no",
        "/concordance?q=x",
        "/frequency?q=x",
        "/collocates?q=x",
        "/people",
        "/collections",
        "/collections/lamps",
        "/compare",
        "/compare?a=lake.v2-letter&b=lake.v2-letter&show=slight",
        "/places?name=arden",
        "/people/person-arden",
        "/people/nobody"
      })
  void everyPageForbidsScriptAndStyleThatAreNotTheRoomsOwn(String path) throws Exception {
    HttpResponse<String> page = get(path);
    assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none';"));
    assertFalse(header(page, "Content-Security-Policy").contains("unsafe"));
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(page, "Referrer-Policy"));
    assertEquals("", header(page, "Server"));
    assertFalse(page.body().contains("style="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "192.168.1.7", "LOCALHOST"})
  void aRequestForThisMachineIsAnswered(String host) throws IOException {
    assertEquals("HTTP/1.1 200 OK", askingFor(host + ":" + home.getPort()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"})
  void aRequestForAnotherHostIsNot(String host) throws IOException {
    assertTrue(askingFor(host).startsWith("HTTP/1.1 421"), askingFor(host));
  }

  @Test
  void wordsOfASourceAreNothingButWords() throws Exception {
    String page = get("/records/lake.v2-letter").body();
    assertTrue(page.contains("The &lt;script&gt;alert(1)&lt;/script&gt; was open"));
    assertFalse(page.contains("<script>"));
    assertFalse(page.contains("javascript:"));
    assertTrue(get("/search?q=%3Cscript%3E%22").body().contains("value=\"&lt;script>&#34;\""));
  }

  @Test
  void aReferenceLeadsWhereThereIsSomething() throws Exception {
    String page = get("/records/lake.v2-letter").body();
    assertTrue(page.contains("href=\"#p1\"> see it</a>"));
    assertFalse(page.contains("absent-1"));
  }

  @ParameterizedTest
  @CsvSource({
    "xml, application/tei+xml;charset=utf-8, <TEI/>",
    "json, application/json;charset=utf-8, memcon-record",
    "txt, text/plain;charset=utf-8, was open all winter",
    "md, text/markdown;charset=utf-8, \\<script\\>"
  })
  void aRecordComesInItsForms(String ending, String mediaType, String words) throws Exception {
    HttpResponse<String> file = get("/records/lake.v2-letter." + ending);
    assertEquals(200, file.statusCode());
    assertEquals(mediaType, header(file, "Content-Type").replace(" ", "").toLowerCase());
    assertTrue(file.body().contains(words), file.body());
  }

  @Test
  void theSourceStandsBesideTheEdition() throws Exception {
    String page = get("/records/lake.v2-letter?view=source").body();
    assertTrue(page.contains("id=\"source-p1\""));
  }

  @Test
  void aPageThatIsKnownIsNotSentAgain() throws Exception {
    String tag = header(get("/records/lake.v2-letter"), "ETag");
    assertNotEquals("", tag);
    HttpResponse<String> again = get("/records/lake.v2-letter", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  void staticFilesAreKeptForEverAndNamedByTheirContent() throws Exception {
    Matcher style =
        Pattern.compile("href=\"(/static/memcon-[0-9a-f]{12}\\.css)\"").matcher(get("/").body());
    assertTrue(style.find());
    HttpResponse<String> sheet = get(style.group(1));
    assertEquals(200, sheet.statusCode());
    assertEquals("public, max-age=31536000, immutable", header(sheet, "Cache-Control"));
    Matcher fonts = Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(sheet.body());
    List<String> names = fonts.results().map(found -> found.group(1)).distinct().toList();
    assertEquals(9, names.size());
    for (String name : names) {
      assertEquals("font/woff2", header(get("/static/" + name), "Content-Type"));
    }
  }

  @Test
  void aPageIsCompressed() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve("/")).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> page = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals("gzip", header(page, "Content-Encoding"));
    byte[] html = new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes();
    assertTrue(new String(html, StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void whatIsNotThereIsSaidWithARemedy() throws Exception {
    HttpResponse<String> page = get("/records/lake-9");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("This archive has no record “lake-9”."));
    assertEquals(404, get("/records/%3Cb%3E").statusCode());
    assertEquals(404, get("/static/none.css").statusCode());
    assertTrue(get("/elsewhere").body().contains("There is nothing at /elsewhere."));
  }

  @Test
  void anArchiveThatCannotBeReadIsSaidWithoutATrace() throws Exception {
    HttpResponse<String> page = get("/search?q=broken");
    assertEquals(500, page.statusCode());
    assertTrue(page.body().contains("index/segments_1: the file is cut short"));
    assertFalse(page.body().contains("\tat "));
  }

  @ParameterizedTest
  @CsvSource({"/search?q=broken", "/api/v1/search?q=broken"})
  void strangersAreToldAReferenceAndNotWhatAFaultSays(String path) throws Exception {
    URI address = server.address().resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(address).header("X-Forwarded-For", "203.0.113.9").build();
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(500, answer.statusCode());
    assertFalse(answer.body().contains("segments_1"), answer.body());
    assertTrue(
        answer.body().matches("(?s).*the log of the server, under [0-9a-f]{8}\\..*"),
        answer.body());
  }

  @Test
  void anOverlongQueryIsRefused() throws Exception {
    assertEquals(400, get("/search?q=" + "x".repeat(1001)).statusCode());
  }

  @Test
  void headSaysWhatGetWouldSend() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve("/records/lake.v2-letter")).HEAD().build();
    HttpResponse<String> head = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, head.statusCode());
    assertEquals(header(get("/records/lake.v2-letter"), "ETag"), header(head, "ETag"));
    assertEquals("", head.body());
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(home).POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertEquals(405, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  @Test
  void theNextFreePortIsTakenWhereOneIsInUse() throws IOException {
    try (ReadingRoomServer second =
        ReadingRoomServer.start(
            new InventedRoom(), new InventedDesk(), "127.0.0.1", home.getPort())) {
      assertTrue(second.address().getPort() > home.getPort());
    }
  }

  @Test
  void somebodyKnownHasAPage() throws Exception {
    HttpResponse<String> page = get("/people/person-arden");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<h1>Lucy Arden</h1>"));
    assertTrue(get("/people?name=arden").body().contains("href=\"/people/person-arden\""));
    assertEquals(404, get("/people/nobody").statusCode());
  }

  @Test
  void anIdOfAVolumesListLeadsToThePageOfWhomItNames() throws Exception {
    HttpResponse<String> page = get("/people/v1%23p_A1");
    assertEquals(302, page.statusCode());
    assertEquals("/people/person-arden", header(page, "Location"));
  }

  @Test
  void wordsHaveTheirPages() throws Exception {
    String lines = get("/concordance?q=lantern&sort=left").body();
    assertTrue(lines.contains(">lantern</a>"), lines);
    assertTrue(lines.contains("&lt;b"), lines);
    assertFalse(lines.contains("<b>"), lines);
    assertTrue(get("/frequency?q=lantern").body().contains("12,500.0"));
    assertTrue(
        get("/collocates?q=lantern").body().contains("/concordance?q=%22lantern+ferry%22%7E5"));
    HttpResponse<String> blank = get("/concordance?q=");
    assertEquals(302, blank.statusCode());
    assertEquals("/search?q=", header(blank, "Location"));
  }

  @Test
  void anAnswerByMatterSaysWhyARecordCame() throws Exception {
    assertTrue(get("/search?q=lantern&sort=matter").body().contains("on one page: lantern"));
    assertFalse(get("/search?q=lantern").body().contains("on one page: lantern"));
  }

  @Test
  void allHitsAreTakenAlongAsAFile() throws Exception {
    HttpResponse<String> csv = get("/search.csv?q=wheat");
    assertEquals(200, csv.statusCode());
    assertEquals("CSV of wheat", csv.body());
    assertTrue(header(csv, "Content-Type").startsWith("text/csv"));
    assertEquals("attachment; filename=\"records.csv\"", header(csv, "Content-Disposition"));
    assertEquals("BIBTEX of wheat", get("/search.bib?q=wheat").body());
    assertEquals("TEI of wheat", get("/search.xml?q=wheat").body());
  }

  @Test
  void nothingFoundIsNoTei() throws Exception {
    HttpResponse<String> none = get("/search.xml?q=");
    assertEquals(404, none.statusCode());
    assertTrue(none.body().contains("Nothing was found"));
    assertEquals("", header(none, "Content-Disposition"));
    assertEquals(400, get("/search.csv?q=" + "x".repeat(1001)).statusCode());
  }

  @Test
  void aRecordIsCitedForReferenceManagers() throws Exception {
    HttpResponse<String> ris = get("/records/lake.v2-letter.ris");
    assertEquals("RIS of lake.v2-letter\r\nER  - \r\n", ris.body());
    assertTrue(header(ris, "Content-Type").startsWith("application/x-research-info-systems"));
    assertEquals("BIBTEX of lake.v2-letter", get("/records/lake.v2-letter.bib").body());
    assertEquals("CSL of lake.v2-letter", get("/records/lake.v2-letter.csl.json").body());
    assertEquals("EPUB of lake.v2-letter", get("/records/lake.v2-letter.epub").body());
    assertEquals("PDF of lake.v2-letter", get("/records/lake.v2-letter.pdf").body());
  }

  @Test
  void referenceManagersFindARecordByItsIdOnThePage() throws Exception {
    assertTrue(get("/unapi").body().contains("<format name=\"ris\""));
    HttpResponse<String> ofRecord = get("/unapi?id=lake.v2-letter");
    assertEquals(300, ofRecord.statusCode());
    assertTrue(ofRecord.body().contains("<formats id=\"lake.v2-letter\">"));
    assertEquals(
        "RIS of lake.v2-letter\r\nL1  - /records/lake.v2-letter.pdf\r\nER  - \r\n",
        get("/unapi?id=lake.v2-letter&format=ris").body());
    assertEquals(406, get("/unapi?id=lake.v2-letter&format=marc").statusCode());
    assertEquals(404, get("/unapi?id=%3Cscript%3E").statusCode());
    assertTrue(get("/records/lake.v2-letter").body().contains("rel=\"unapi-server\""));
  }

  @Test
  void aPassageIsCitedOnAPageOfItsOwn() throws Exception {
    String page = get("/records/lake.v2-letter/cite?part=p1").body();
    assertTrue(page.contains("Notes name paragraph 1"), page);
    assertTrue(
        get("/records/lake.v2-letter/cite?part=%3Cb%3E").body().contains("no passage “&lt;b&gt;”"));
    assertEquals(404, get("/records/nothing/cite").statusCode());
  }

  @Test
  void wordsAreListedAndTakenAlong() throws Exception {
    HttpResponse<String> page = get("/words?q=lantern&prefix=w&sort=alphabet");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("&lt;b&gt;"));
    assertEquals("w of lantern", get("/words.csv?q=lantern&prefix=w").body());
    assertEquals(200, get("/words").statusCode());
  }

  @Test
  void aRecordHasOthersLikeItWithTheReason() throws Exception {
    String around = get("/records/lake.v2-letter/around").body();
    assertTrue(around.contains("A &lt;b&gt;like&lt;/b&gt; one"));
    assertTrue(around.contains("shares lantern"));
    assertEquals(404, get("/records/absent/around").statusCode());
    String page = get("/records/lake.v2-letter/similar?q=kind:letter").body();
    assertTrue(page.contains("shares lantern"));
    assertTrue(page.contains("value=\"kind:letter\""));
    assertEquals(404, get("/records/absent/similar").statusCode());
  }

  @Test
  void aSavedSearchShowsWhatItFindsToday() throws Exception {
    assertTrue(get("/searches").body().contains("/searches/lamps"));
    String page = get("/searches/lamps").body();
    assertTrue(page.contains("with 3 records; 5 records today, 2 of which came since."));
    assertTrue(page.contains("value=\"lamp "));
    assertEquals(404, get("/searches/absent").statusCode());
    assertEquals(404, get("/searches/..%2Fmemcon").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline,200",
    "/timeline/1961,200",
    "/timeline/1960s,200",
    "/timeline/1961/6/3,200",
    "/timeline?from=1961&to=1961-06&q=lake,200",
    "/timeline?from=tomorrow,400",
    "/map,200",
    "/map?q=lake&from=1961&by=names&region=europe,200",
    "/map?from=soon,400",
    "/network,200",
    "/events,200",
    "/events?from=nonsense,400",
    "/archives?q=lake,200",
    "/network?from=1961&kinds=all,200",
    "/people/person-arden-lucy/network,200",
    "/people/nobody/network,404",
    "/timeline/1961/13,404",
    "/timeline/99999,404"
  })
  void picturesAreAtTheirAddresses(String path, int status)
      throws IOException, InterruptedException {
    assertEquals(status, get(path).statusCode());
  }

  @Test
  void scriptsReachTheCompletionOfQueriesAlone() throws IOException, InterruptedException {
    assertTrue(
        header(get("/"), "Content-Security-Policy")
            .endsWith("connect-src 127.0.0.1:" + home.getPort() + "/api/v1/complete"));
    assertEquals(200, get("/api/v1/complete?q=sp&at=2").statusCode());
    assertTrue(get("/api/v1/complete?q=sp&at=3").body().contains("\"completions\":[]"));
  }
}
