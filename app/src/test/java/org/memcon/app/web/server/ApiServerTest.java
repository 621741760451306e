package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The API as somebody hostile or hasty asks it.
class ApiServerTest {

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

  private static HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(home.resolve(path)).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /// What the server says to bytes as they are.
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", home.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String rawGet(String path) throws IOException {
    return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "search?q=%zz, malformed, q",
    "search?q=%, malformed, q",
    "search?q=%C3, malformed, q",
    "search?q=%C0%AF, malformed, q",
    "search?q=%ED%A0%80, malformed, q",
    "search?%FF=1, malformed, a name",
    "search?page=1, unknown-parameter, page",
    "search?Q=1, unknown-parameter, Q",
    "archive?q=1, unknown-parameter, q",
    "search?q=a&q=b, bad-value, q",
    "search?size=101, bad-value, size",
    "search?size=-1, bad-value, size",
    "search?size=1e3, bad-value, size",
    "search?size=, bad-value, size",
    "search?size=٣, bad-value, size",
    "search?size=99999999999999999999, bad-value, size",
    "search?from=10001, bad-value, from",
    "search?sort=random, bad-value, sort",
    "search?facets=colour, bad-value, facets",
    "'search?facets=kind,,date', bad-value, facets",
    "concordance, bad-value, q",
    "concordance?q=, bad-value, q",
    "concordance?q=a&width=9, bad-value, width",
    "concordance.ndjson?q=a&sort=up, bad-value, sort",
    "'frequency?q=a&by=year,kind', bad-value, by",
    "collocates?q=a&window=51, bad-value, window",
    "authority?name=a&kind=ship, bad-value, kind"
  })
  void aRequestThatIsNotInOrderIsToldWhatIsWrongWhereAndWhatToDo(
      String request, String kind, String where) throws IOException {
    String answer =
        rawGet(
            "/api/v1/"
                + new String(
                    request.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
    assertTrue(answer.contains("\"type\":\"/api#" + kind + "\""), answer);
    assertTrue(answer.contains("\"where\":\"" + where + "\""), answer);
    assertTrue(answer.contains("\"remedy\":\""), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/../../etc/passwd",
        "/api/v1/records/../../../etc/passwd",
        "/api/v1/records/..%2f..%2fetc%2fpasswd",
        "/api/v1/records/%2e%2e/%2e%2e/etc/passwd",
        "/api/v1/records/%5c%5chost%5cshare",
        "/api/v1/records//etc/passwd",
        "/api/v1/records/.xml",
        "/api/v1/records/%E0%80%AF.xml",
        "/api/v1/records/a%00b",
        "/api/v1/authority/%2e%2e",
        "/api/v1/authority/..;/..;/x",
        "/api/v1/openapi.json/../../x",
        "/api/v1/%73earch/x"
      })
  void noAddressLeadsToAFile(String path) throws IOException {
    String answer = rawGet(path);
    assertTrue(answer.startsWith("HTTP/1.1 400") || answer.startsWith("HTTP/1.1 404"), answer);
    assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
    assertFalse(answer.contains("root:"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void theApiIsForReadingOnly(String method) throws IOException, InterruptedException {
    HttpResponse<String> response = send(method, "/api/v1/search?q=lake");
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", header(response, "Allow"));
    assertEquals("application/problem+json", header(response, "Content-Type"));
    assertEquals("", header(response, "Access-Control-Allow-Origin"));
  }

  @Test
  void aBodyIsRefusedUnread() throws IOException {
    String answer =
        raw(
            "GET /api/v1/search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Length: 1000000000\r\n\r\nabc");
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    String chunked =
        raw(
            "GET /api/v1/search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
    assertTrue(chunked.startsWith("HTTP/1.1 413"), chunked);
  }

  @Test
  void longAddressesAndHeadersAreRefused() throws IOException {
    assertTrue(rawGet("/api/v1/search?q=" + "a".repeat(1001)).startsWith("HTTP/1.1 400"));
    assertTrue(rawGet("/api/v1/search?q=" + "a".repeat(100_000)).startsWith("HTTP/1.1 414"));
    assertTrue(rawGet("/api/v1/search?" + "&".repeat(5000)).startsWith("HTTP/1.1 200"));
    String headers = "X: " + "a".repeat(100_000) + "\r\n";
    String answer =
        raw(
            "GET /api/v1/search HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + headers
                + "\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void bytesThatAreNoHttpAreAnsweredShortly() throws IOException {
    Random chance = new Random(7);
    for (int i = 0; i < 50; i++) {
      byte[] bytes = new byte[1 + chance.nextInt(200)];
      chance.nextBytes(bytes);
      String answer = raw(new String(bytes, StandardCharsets.ISO_8859_1) + "\r\n\r\n");
      assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 [45]\\d\\d.*"), answer);
      assertFalse(answer.contains("Jetty"), answer);
    }
  }

  @Test
  void anyTextIsAQuery() throws IOException, InterruptedException {
    Random chance = new Random(11);
    for (int i = 0; i < 300; i++) {
      StringBuilder query = new StringBuilder();
      for (int length = chance.nextInt(40); length >= 0; length--) {
        query.append('%').append("%02X".formatted(chance.nextInt(0x80)));
      }
      HttpResponse<String> response = get("/api/v1/search?q=" + query);
      assertEquals(200, response.statusCode(), query.toString());
    }
  }

  @Test
  void anArchiveThatCannotBeReadIsAProblemToo() throws IOException, InterruptedException {
    HttpResponse<String> broken = get("/api/v1/search?q=broken");
    assertEquals(500, broken.statusCode());
    assertTrue(broken.body().contains("\"type\":\"/api#unreadable\""), broken.body());
    assertTrue(broken.body().contains("run memcon reindex"), broken.body());
  }

  @Test
  void aFaultOfOursIsSaidWithoutItsInside() throws IOException, InterruptedException {
    HttpResponse<String> fault = get("/api/v1/search?q=fault");
    assertEquals(500, fault.statusCode());
    assertTrue(fault.body().contains("\"type\":\"/api#fault\""), fault.body());
    assertFalse(fault.body().contains("secret"), fault.body());
  }

  @Test
  void aStrangeHostIsNotAnswered() throws IOException {
    String answer =
        raw("GET /api/v1/archive HTTP/1.1\r\nHost: lake.example\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
    assertTrue(answer.contains("\"type\":\"/api#misdirected\""), answer);
  }

  @Test
  void anOriginElsewhereIsNotLetIn() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/v1/archive", "Origin", "https://lake.example");
    assertEquals(200, response.statusCode());
    assertEquals("", header(response, "Access-Control-Allow-Origin"));
    assertEquals("same-origin", header(response, "Cross-Origin-Resource-Policy"));
  }

  @Test
  void anAnswerIsKnownAgainByItsTag() throws IOException, InterruptedException {
    HttpResponse<String> first = get("/api/v1/search?q=lake");
    String tag = header(first, "ETag");
    assertEquals("no-cache", header(first, "Cache-Control"));
    assertEquals(304, get("/api/v1/search?q=lake", "If-None-Match", tag).statusCode());
    assertEquals(200, get("/api/v1/search?q=sea", "If-None-Match", tag).statusCode());
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException, InterruptedException {
    HttpResponse<String> head = send("HEAD", "/api/v1/search?q=lake");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(header(get("/api/v1/search?q=lake"), "ETag"), header(head, "ETag"));
    assertEquals(400, send("HEAD", "/api/v1/search?q=%FF&size=x").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | JSON",
        "application/tei+xml | TEI",
        "application/xml;q=0.9, application/json;q=0.2 | TEI",
        "text/*, application/json;q=0.5 | TEXT",
        "text/markdown, text/plain;q=0.4 | MARKDOWN",
        "text/plain;q=0, */*;q=0.1 | JSON",
        "image/png, */*;q=0.01 | JSON"
      })
  void aRecordComesInTheFormThatIsLikedBest(String accept, String form)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/v1/records/lake.v2-letter", "Accept", accept);
    assertEquals(form, response.body());
    assertEquals("Accept, Accept-Encoding", header(response, "Vary"));
  }

  @ParameterizedTest
  @CsvSource({
    "xml, TEI, application/tei+xml;charset=utf-8",
    "json, JSON, application/json",
    "txt, TEXT, text/plain;charset=utf-8",
    "md, MARKDOWN, text/markdown;charset=utf-8"
  })
  void anEndingSaysTheForm(String ending, String form, String mediaType)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/v1/records/lake.v2-letter." + ending);
    assertEquals(form, response.body());
    assertEquals(mediaType, header(response, "Content-Type").replace("; ", ";"));
  }

  @Test
  void aFormThatThereIsNotIsRefused() throws IOException, InterruptedException {
    assertEquals(406, get("/api/v1/records/lake.v2-letter", "Accept", "image/png").statusCode());
    assertEquals(
        406, get("/api/v1/records/lake.v2-letter", "Accept", "text/html;q=0").statusCode());
  }
}
