package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Records side by side, collections, and searches taken along as a PDF, at their addresses.
class ReadersDeskTest {

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

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(home.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void twoRecordsStandSideBySide() throws Exception {
    String page = get("/compare?a=lake.v2-letter&b=lake.v2-letter").body();
    assertTrue(page.contains("id=\"a-p1\"") && page.contains("id=\"b-p1\""), page);
    assertTrue(page.contains("&lt;script&gt;") && !page.contains("<script>"), page);
    assertTrue(get("/compare?a=lake.v2-letter").body().contains("b=lake.v2-letter"));
    assertEquals(200, get("/compare").statusCode());
    for (String absent : List.of("a=no&b=lake.v2-letter", "a=lake.v2-letter&b=%3Cb%3E", "a=-")) {
      HttpResponse<String> answer = get("/compare?" + absent);
      assertEquals(404, answer.statusCode(), absent);
      assertFalse(answer.body().contains("<b>"), absent);
    }
  }

  @Test
  void aCollectionIsSeenByReadersWhenItIsPublished() throws Exception {
    String page = get("/collections/lamps").body();
    assertTrue(page.contains("<em>lamps</em> and &lt;script&gt;"), page);
    // The test is the owner on the machine itself; the room is closed to changes all the same.
    assertFalse(page.contains("<form method=\"post\""), page);
    assertEquals(404, get("/collections/nothing").statusCode());
    assertEquals(404, get("/collections/lamps.epub").statusCode());
    HttpRequest change =
        HttpRequest.newBuilder(home.resolve("/collections/lamps"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("do=delete"))
            .build();
    assertEquals(403, CLIENT.send(change, HttpResponse.BodyHandlers.ofString()).statusCode());
    assertEquals(403, get("/collect?record=lake.v2-letter").statusCode());
  }

  @Test
  void aSearchIsTakenAlongAsAPdfWhereItIsNotTooLarge() throws Exception {
    HttpResponse<String> pdf = get("/search.pdf?q=lantern");
    assertEquals("application/pdf", header(pdf, "Content-Type"));
    assertTrue(header(pdf, "Content-Disposition").contains("records.pdf"));
    assertTrue(pdf.body().contains("of lantern"));
    HttpResponse<String> many = get("/search.pdf?q=many");
    assertEquals(413, many.statusCode());
    assertEquals("", header(many, "Content-Disposition"));
    assertTrue(many.body().contains("take EPUB"), many.body());
    assertEquals(404, get("/search.pdf?q=").statusCode());
  }

  @Test
  void programsAreToldWhichRecordOfTwoIsAbsent() throws Exception {
    assertEquals(200, get("/api/v1/compare?a=lake.v2-letter&b=lake.v2-letter").statusCode());
    HttpResponse<String> absent = get("/api/v1/compare?a=lake.v2-letter&b=no");
    assertEquals(404, absent.statusCode());
    assertTrue(absent.body().contains("\"b\""), absent.body());
    assertEquals(400, get("/api/v1/compare?a=lake.v2-letter").statusCode());
  }
}
