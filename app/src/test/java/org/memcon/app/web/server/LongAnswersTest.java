package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answers that take long: cut honestly, ended when nobody reads them, and few at once.
class LongAnswersTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final InventedDesk desk = new InventedDesk();
  private ReadingRoomServer server;

  @BeforeEach
  void open() throws IOException {
    server = ReadingRoomServer.start(new InventedRoom(), desk, "127.0.0.1", 0);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Socket asked(String path) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.address().getPort());
    socket.setSoTimeout(20_000);
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path)).build();
  }

  @Test
  void aFileThatIsCutSaysSoAndIsNotEndedAsAWholeOneIs() throws IOException {
    try (Socket socket = asked("/api/v1/search.csv?q=cut")) {
      String answer = readToTheEnd(socket);
      assertTrue(answer.contains("chunked"), () -> answer.substring(0, 300));
      assertTrue(
          answer.contains("memcon: cut after 20,000 of 40,000 records; narrow the query"),
          () -> answer.substring(answer.length() - 300));
      assertFalse(answer.endsWith("\r\n0\r\n\r\n"), "the end of what is whole");
    }
  }

  /// What comes until the connection is ended, in whatever way.
  private static String readToTheEnd(Socket socket) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    byte[] some = new byte[1 << 14];
    try {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        all.write(some, 0, read);
      }
    } catch (SocketException reset) {
      // Broken off.
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsCutBeforeItsFirstByteIsAProblem() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        CLIENT.send(request("api/v1/search.json?q=late"), HttpResponse.BodyHandlers.ofString());
    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().contains("stopped before all was found"), answer.body());
  }

  @Test
  void aFileThatNobodyReadsAnyMoreIsNotWrittenOn() throws IOException, InterruptedException {
    try (Socket socket = asked("/api/v1/search.csv?q=endless")) {
      assertTrue(socket.getInputStream().readNBytes(100_000).length > 0);
      assertFalse(desk.ended.tryAcquire());
    }
    assertTrue(desk.ended.tryAcquire(20, TimeUnit.SECONDS), "still being written");
  }

  @Test
  void twoFilesAreWrittenAtOnceWhicheverDoorTheyGoOutBy() throws IOException, InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> held =
        Stream.of("api/v1/search.csv?q=held", "api/v1/search.ris?q=held")
            .map(path -> CLIENT.sendAsync(request(path), HttpResponse.BodyHandlers.ofString()))
            .toList();
    assertTrue(desk.begun.tryAcquire(2, 20, TimeUnit.SECONDS));
    for (String path : List.of("api/v1/search.csv?q=a", "search.csv?q=a")) {
      HttpResponse<String> refused =
          CLIENT.send(request(path), HttpResponse.BodyHandlers.ofString());
      assertEquals(503, refused.statusCode(), path);
      assertTrue(refused.headers().firstValue("Retry-After").isPresent(), path);
    }
    desk.held.release(2);
    held.forEach(one -> assertEquals(200, one.join().statusCode()));
    assertEquals(
        200,
        CLIENT.send(request("search.csv?q=a"), HttpResponse.BodyHandlers.ofString()).statusCode());
  }
}
