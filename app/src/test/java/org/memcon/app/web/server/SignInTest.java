package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.web.access.Premises;
import org.memcon.app.web.session.AuditLedger;
import org.memcon.app.web.session.Passwords;
import org.memcon.app.web.session.SignedIn;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.opening.ReadersArchive;
import org.memcon.app.workflow.opening.ReadersRooms;
import org.memcon.app.workflow.opening.RestrictionDesk;
import org.memcon.app.workflow.revision.ArchiveEditingRoom;
import org.memcon.holdings.accounts.Account;
import org.memcon.holdings.accounts.AccountFile;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import org.memcon.model.record.RecordId;

/// An archive that others reach, as strangers, readers and editors meet it.
class SignInTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");
  private static final String RIGHT = "a lantern on the ferry";

  private static final String MEETING =
      """
      Wilson Center Digital Archive

      May 3, 1900

      Record of Conversation between A. Bell and J. Orlok

      BELL: The ferry has sailed, and nobody was told of it before it did.

      ORLOK: I was told of it at noon, by the harbour master himself, in a letter.

      Document Information

      Record ID

      %s
      """;

  @TempDir private Path temporary = Path.of("");
  private Optional<OpenArchive> open = Optional.empty();
  private Optional<ReadersArchive> readers = Optional.empty();
  private Optional<ReadingRoomServer> server = Optional.empty();

  @BeforeEach
  void make() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String id : List.of("999001", "999002")) {
      sources.add(
          Files.writeString(temporary.resolve(id + ".txt"), MEETING.formatted(id)).toString());
    }
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, sources, "test", Progress.NONE);
    String kept = new Passwords().hash(RIGHT);
    AccountFile accounts = new AccountFile(folder);
    accounts.save(new Account("rita", Account.Role.READER, kept, Instant.EPOCH));
    accounts.save(new Account("ed", Account.Role.EDITOR, kept, Instant.EPOCH));
    OpenArchive archive = OpenArchive.open(folder);
    open = Optional.of(archive);
    new RestrictionDesk(archive)
        .restrict(List.of(new RecordId("wcda-999001")), "test", "", Optional.empty());
    readers = Optional.of(new ReadersArchive(archive));
  }

  /// As behind a server that speaks https: nobody is the owner by being on the machine.
  private void serve(boolean membersOnly) throws IOException {
    OpenArchive archive = open.orElseThrow();
    ReadersRooms rooms = new ReadersRooms(archive, readers.orElseThrow());
    Entrance entrance =
        new Entrance(
            Optional.of(new SignedIn(new AccountFile(archive.folder()), true)),
            Optional.empty(),
            membersOnly,
            List.of("archive.example.org"),
            new Premises(true, true, new AuditLedger(new AuditLog(archive.folder()), true)));
    Workshop workshop =
        new Workshop(Optional.of(new ArchiveEditingRoom(archive)), Optional.empty(), "owner");
    server =
        Optional.of(
            ReadingRoomServer.start(
                rooms.room(), rooms.desk(), workshop, entrance, "127.0.0.1", 0));
  }

  @AfterEach
  void close() {
    server.ifPresent(ReadingRoomServer::close);
    readers.ifPresent(ReadersArchive::close);
    open.ifPresent(OpenArchive::close);
  }

  /// A browser: it keeps cookies, and says where forms come from.
  private final class Browser {
    private final Map<String, String> cookies = new HashMap<>();
    private String from = "203.0.113.9";

    HttpResponse<String> get(String path) throws IOException {
      return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
        throws IOException {
      StringBuilder form = new StringBuilder();
      fields.forEach((name, value) ->
          form.append(form.isEmpty() ? "" : "&")
              .append(name)
              .append('=')
              .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
      HttpRequest.Builder request =
          request(path)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Sec-Fetch-Site", "same-origin")
              .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
      if (headers.length == 0) {
        request.header("Origin", "https://" + home().getAuthority());
      } else {
        request.headers(headers);
      }
      return send(request);
    }

    private HttpRequest.Builder request(String path) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(home().resolve(path))
              .header("X-Forwarded-For", "1.2.3.4, " + from);
      if (!cookies.isEmpty()) {
        List<String> pairs = new ArrayList<>();
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        request.header("Cookie", String.join("; ", pairs));
      }
      return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
      try {
        HttpResponse<String> response =
            CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : response.headers().allValues("Set-Cookie")) {
          assertTrue(set.contains("HttpOnly; SameSite=Strict; Secure"), set);
          String pair = set.substring(0, set.indexOf(';'));
          cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return response;
      } catch (InterruptedException stopped) {
        throw new IOException(stopped);
      }
    }

    HttpResponse<String> signIn(String name, String password) throws IOException {
      return post(
          "/sign-in",
          Map.of("token", token(get("/sign-in")), "name", name, "password", password, "next", "/"));
    }
  }

  private URI home() {
    return server.orElseThrow().address();
  }

  private static String token(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    assertTrue(token.find(), page.body());
    return token.group(1);
  }

  private List<String> audited() {
    List<String> lines = new ArrayList<>();
    new AuditLog(open.orElseThrow().folder())
        .read(
            LocalDate.EPOCH,
            (AuditEntry entry) ->
                lines.add(
                    entry.who() + " " + entry.from() + " " + entry.what() + " " + entry.about()));
    return lines;
  }

  @Test
  void strangersReadWhatIsOpenAndChangeNothing() throws IOException {
    serve(false);
    Browser stranger = new Browser();
    assertEquals(200, stranger.get("/records/wcda-999002").statusCode());
    assertEquals(404, stranger.get("/records/wcda-999001").statusCode());
    assertEquals(303, stranger.get("/records/wcda-999002/edit").statusCode());
    assertEquals(
        403, stranger.post("/records/wcda-999002/edit", Map.of("token", "0")).statusCode());
    assertTrue(audited().contains(" 203.0.113.9 refused 403 /records/wcda-999002/edit"));
  }

  @Test
  void anEditorSeesWhatIsClosedAndCorrectsAndAReaderDoesNot() throws IOException {
    serve(false);
    Browser editor = new Browser();
    HttpResponse<String> in = editor.signIn("ed", RIGHT);
    assertEquals(303, in.statusCode(), in.body());
    HttpResponse<String> closed = editor.get("/records/wcda-999001");
    assertEquals(200, closed.statusCode());
    assertEquals("private, no-cache", closed.headers().firstValue("Cache-Control").orElse(""));
    String token = token(editor.get("/records/wcda-999002/edit"));
    HttpResponse<String> changed =
        editor.post(
            "/records/wcda-999002/edit",
            Map.of("token", token, "section", "facts", "state", "none", "place", "Freedonia"));
    assertTrue(changed.statusCode() == 303 || changed.statusCode() == 422, changed.body());
    Browser reader = new Browser();
    assertEquals(303, reader.signIn("rita", RIGHT).statusCode());
    assertEquals(404, reader.get("/records/wcda-999001").statusCode());
    assertEquals(303, reader.get("/records/wcda-999002/edit").statusCode());
    assertTrue(audited().contains("ed 203.0.113.9 sign-in editor"), audited().toString());
    assertTrue(
        audited().stream().anyMatch(line -> line.startsWith("ed 203.0.113.9 change")),
        audited().toString());
  }

  @Test
  void theFrameLeadsToTheDoorAndSaysWhoIsIn() throws IOException {
    serve(false);
    Browser editor = new Browser();
    Browser stranger = new Browser();
    editor.signIn("ed", RIGHT);
    for (String path : List.of("/", "/records/wcda-999002", "/search?q=ferry", "/notes")) {
      assertTrue(editor.get(path).body().contains("Signed in as ed: sign out"), path);
      String page = stranger.get(path).body();
      assertTrue(page.contains("<a href=\"/sign-in\">Sign in</a>"), path);
      assertFalse(page.contains("Signed in as"), path);
      assertFalse(page.contains("/edit"), path);
    }
  }

  @Test
  void hitsThatAreRestrictedSaySoToWhomTheyAreShown() throws IOException {
    serve(false);
    Browser editor = new Browser();
    editor.signIn("ed", RIGHT);
    String shown = editor.get("/search?q=ferry").body();
    assertEquals(2, shown.split("<b class=\"closed\">Restricted</b>", -1).length, shown);
    assertTrue(shown.contains("wcda-999001"));
    String open = new Browser().get("/search?q=ferry").body();
    assertFalse(open.contains("Restricted"));
    assertFalse(open.contains("wcda-999001"));
  }

  @Test
  void aPageThatWasKeptIsNotShownOnceTheRecordIsClosed() throws IOException {
    serve(false);
    Browser stranger = new Browser();
    HttpResponse<String> page = stranger.get("/records/wcda-999002");
    assertEquals(200, page.statusCode());
    assertEquals(page.body(), stranger.get("/records/wcda-999002").body());
    assertTrue(stranger.get("/search?q=ferry").body().contains("wcda-999002"));
    new RestrictionDesk(open.orElseThrow())
        .restrict(List.of(new RecordId("wcda-999002")), "test", "", Optional.empty());
    assertEquals(404, stranger.get("/records/wcda-999002").statusCode());
    assertEquals(404, stranger.get("/records/wcda-999002/around").statusCode());
    assertFalse(stranger.get("/search?q=ferry").body().contains("wcda-999002"));
    HttpResponse<String> asked =
        stranger.send(
            stranger
                .request("/records/wcda-999002")
                .header("If-None-Match", page.headers().firstValue("ETag").orElseThrow())
                .GET());
    assertEquals(404, asked.statusCode(), "what a browser has is no pass");
  }

  @Test
  void whereOnlyMembersReadAllElseLeadsToTheDoor() throws IOException {
    serve(true);
    Browser stranger = new Browser();
    for (String address : server.orElseThrow().addresses()) {
      String path =
          address.substring(address.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", "wcda-999002");
      if (address.startsWith("GET ") && !path.equals("/sign-in") && !path.startsWith("/static/")) {
        HttpResponse<String> response = stranger.get(path);
        int refused = path.startsWith("/api/v1") ? 401 : 303;
        assertEquals(refused, response.statusCode(), path);
        assertFalse(response.body().contains("ferry"), path);
      }
    }
    Browser reader = new Browser();
    HttpResponse<String> in = reader.signIn("rita", RIGHT);
    assertEquals(
        "/", in.headers().firstValue("Location").map(URI::create).map(URI::getPath).orElse(""));
    assertEquals(200, reader.get("/records/wcda-999002").statusCode());
    assertEquals(404, reader.get("/records/wcda-999001").statusCode());
    assertEquals(
        303, reader.post("/sign-out", Map.of("token", token(reader.get("/sign-in")))).statusCode());
    assertEquals(303, reader.get("/records/wcda-999002").statusCode());
  }

  @Test
  void everySignInIsANewSessionAndOldOnesEndWithTheirPassword() throws IOException {
    serve(false);
    Browser editor = new Browser();
    editor.signIn("ed", RIGHT);
    String first = editor.cookies.getOrDefault("memcon-account", "");
    editor.cookies.remove("memcon-session");
    String page = token(editor.get("/sign-in"));
    editor.signIn("ed", RIGHT);
    String second = editor.cookies.getOrDefault("memcon-account", "");
    assertNotEquals(first, second);
    // A token that was given before is of no use after.
    assertEquals(403, editor.post("/sign-out", Map.of("token", page)).statusCode());
    Browser thief = new Browser();
    thief.cookies.put("memcon-account", first);
    assertEquals(404, thief.get("/records/wcda-999001").statusCode());
    assertEquals(200, editor.get("/records/wcda-999001").statusCode());
    new AccountFile(open.orElseThrow().folder())
        .save(
            new Account(
                "ed", Account.Role.EDITOR, new Passwords().hash("another lantern"), Instant.EPOCH));
    assertEquals(404, editor.get("/records/wcda-999001").statusCode());
  }

  @Test
  void formsFromElsewhereAndWrongPasswordsAreRefusedAndTooManyHaveToWait() throws IOException {
    serve(false);
    Browser browser = new Browser();
    String token = token(browser.get("/sign-in"));
    Map<String, String> form = Map.of("token", token, "name", "ed", "password", RIGHT);
    assertEquals(
        403, browser.post("/sign-in", form, "Origin", "https://evil.example").statusCode());
    assertEquals(403, browser.post("/sign-in", form, "X-Nothing", "said").statusCode());
    assertEquals(403, new Browser().post("/sign-in", form).statusCode());
    String wrong = browser.signIn("ed", "not the password").body();
    String unknown = browser.signIn("nobody", "not the password").body();
    assertEquals(wrong.replaceAll("[0-9a-f]{64}", ""), unknown.replaceAll("[0-9a-f]{64}", ""));
    int status = 0;
    for (int i = 0; i < 12; i++) {
      browser.from = "203.0.113." + i;
      status = browser.signIn("ed", "not the password").statusCode();
    }
    assertEquals(429, status);
    assertEquals(429, browser.signIn("ed", RIGHT).statusCode());
    assertEquals(303, browser.signIn("rita", RIGHT).statusCode());
    assertTrue(audited().contains(" 203.0.113.9 sign-in-failed nobody"), audited().toString());
  }

  @Test
  void theWayOnIsAlwaysOneOfOurs() throws IOException {
    serve(false);
    for (String next :
        List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\tb")) {
      String page =
          new Browser()
              .get("/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
              .body();
      assertTrue(page.contains("name=\"next\" value=\"/\""), next);
    }
  }

  @Test
  void theFileOfAccountsIsItsOwnersAloneAndHasNoPassword() throws IOException {
    Path file = open.orElseThrow().folder().root().resolve("accounts.json");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    String text = Files.readString(file);
    assertTrue(text.contains("$argon2id$v=19$m=19456,t=2,p=1$"), text);
    assertFalse(text.contains("lantern"), text);
  }
}
