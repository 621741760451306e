package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.memcon.app.web.intake.IntakeRoom;
import org.memcon.publishing.page.intake.IntakeJob;

/// Who may change an archive over HTTP, tried with what somebody else would send.
class WorkshopTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
  private static final String FILES =
      "--cut\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n%s\r\n"
          + "--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
          + "Content-Type: text/plain\r\n\r\nwords\r\n--cut--\r\n";

  private final List<String> received = new ArrayList<>();
  private Optional<ReadingRoomServer> server = Optional.empty();

  private final IntakeRoom intake =
      new IntakeRoom() {
        @Override
        public Optional<String> receive(List<Upload> files) {
          files.forEach(file -> received.add(file.name()));
          return Optional.empty();
        }

        @Override
        public List<IntakeJob> jobs() {
          return List.of();
        }
      };

  @BeforeEach
  void open() throws IOException {
    open(new Workshop(Optional.empty(), Optional.of(intake), "A. Editor"), "127.0.0.1");
  }

  private void open(Workshop workshop, String host) throws IOException {
    close();
    server =
        Optional.of(
            ReadingRoomServer.start(new InventedRoom(), new InventedDesk(), workshop, host, 0));
  }

  @AfterEach
  void close() {
    server.ifPresent(ReadingRoomServer::close);
  }

  private URI home() {
    return server.orElseThrow().address();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> page() throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(home().resolve("/ingest")));
  }

  private static String token(HttpResponse<String> page) {
    Matcher matcher = TOKEN.matcher(page.body());
    assertTrue(matcher.find(), "a token stands in the form");
    return matcher.group(1);
  }

  private static String cookie(HttpResponse<String> page) {
    return page.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
  }

  private HttpRequest.Builder form(String token, String cookie) {
    return HttpRequest.newBuilder(home().resolve("/ingest"))
        .header("Content-Type", "multipart/form-data; boundary=cut")
        .header("Origin", home().toString().replaceFirst("/$", ""))
        .header("Cookie", cookie)
        .POST(HttpRequest.BodyPublishers.ofString(FILES.formatted(token)));
  }

  @Test
  void aFormOfOurOwnPageIsTaken() throws Exception {
    HttpResponse<String> page = page();
    assertEquals(200, page.statusCode());
    String cookie = page.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    HttpResponse<String> answer = send(form(token(page), cookie(page)));
    assertEquals(303, answer.statusCode());
    assertEquals(List.of("a.txt"), received);
  }

  @Test
  void aFormFromElsewhereOrWithoutItsTokenIsRefusedInALine() throws Exception {
    HttpResponse<String> page = page();
    String token = token(page);
    String cookie = cookie(page);
    List<HttpRequest.Builder> others =
        List.of(
            form(token, cookie).setHeader("Origin", "http://elsewhere.example"),
            form(token, cookie).setHeader("Origin", "null"),
            form(token, cookie).header("Sec-Fetch-Site", "cross-site"),
            form(token, cookie).header("Sec-Fetch-Site", "same-site"),
            form("0".repeat(64), cookie),
            form(token, "memcon-session=" + "0".repeat(32)),
            form(token, "memcon-session="),
            form(token, cookie).header("X-Forwarded-For", "192.0.2.7"),
            form(token, cookie).header("Forwarded", "for=192.0.2.7"));
    for (HttpRequest.Builder other : others) {
      HttpResponse<String> answer = send(other);
      assertEquals(403, answer.statusCode(), other.toString());
      assertEquals(1, answer.body().lines().count());
    }
    HttpResponse<String> json = send(form(token, cookie).setHeader("Content-Type", "text/json"));
    assertEquals(415, json.statusCode());
    assertEquals(List.of(), received);
  }

  @Test
  void aPageThatGoesByAnotherNameSeesNothingToChange() throws IOException {
    for (String host : List.of("elsewhere.example", "192.0.2.7")) {
      try (Socket socket = new Socket("127.0.0.1", home().getPort())) {
        String request = "GET /ingest HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(answer.startsWith("HTTP/1.1 200"), host);
        assertFalse(answer.contains("name=\"token\""), host);
      }
    }
  }

  @Test
  void aClosedWorkshopHasNoSuchAddresses() throws Exception {
    open(Workshop.CLOSED, "127.0.0.1");
    assertEquals(404, page().statusCode());
    HttpResponse<String> posted = send(form("0", "a=b"));
    assertTrue(posted.statusCode() == 404 || posted.statusCode() == 405, posted.toString());
    assertFalse(send(HttpRequest.newBuilder(home())).body().contains("/ingest"));
  }

  @Test
  void whereOthersCanReachTheServerNobodyChangesAnything() throws Exception {
    open(new Workshop(Optional.empty(), Optional.of(intake), "A. Editor"), "0.0.0.0");
    assertEquals(403, page().statusCode());
    assertEquals(403, send(form("0", "a=b")).statusCode());
  }
}
