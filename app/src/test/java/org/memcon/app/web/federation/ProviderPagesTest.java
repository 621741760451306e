package org.memcon.app.web.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.web.access.Premises;
import org.memcon.app.web.server.Entrance;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.web.server.Workshop;
import org.memcon.app.web.session.AuditLedger;
import org.memcon.app.web.session.SignedIn;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.Reindexing;
import org.memcon.app.workflow.opening.ReadersArchive;
import org.memcon.app.workflow.opening.ReadersRooms;
import org.memcon.holdings.accounts.Account;
import org.memcon.holdings.accounts.AccountFile;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;

/// Signing in with an account that one has elsewhere, at an archive that only members read.
class ProviderPagesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path temporary = Path.of("");
  private final List<AutoCloseable> open = new ArrayList<>();
  private InventedProvider provider = provider();
  private Optional<ReadingRoomServer> server = Optional.empty();
  private Optional<ArchiveFolder> folder = Optional.empty();

  private static InventedProvider provider() {
    try {
      return new InventedProvider();
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void make() throws IOException {
    ArchiveFolder archive = ArchiveFolder.create(temporary.resolve("archive"));
    Reindexing.begin(archive);
    new AccountFile(archive)
        .save(new Account("ada", Account.Role.EDITOR, "", "Ada@example.org", Instant.EPOCH));
    folder = Optional.of(archive);
  }

  private void serve(boolean newcomers) throws IOException {
    ArchiveFolder archive = folder.orElseThrow();
    OpenArchive opened = OpenArchive.open(archive);
    ReadersArchive readers = new ReadersArchive(opened);
    ReadersRooms rooms = new ReadersRooms(opened, readers);
    Entrance entrance =
        new Entrance(
            Optional.of(new SignedIn(new AccountFile(archive), true)),
            Optional.of(
                new Registration(
                    provider.address(),
                    InventedProvider.CLIENT,
                    InventedProvider.SECRET,
                    newcomers)),
            true,
            List.of(),
            new Premises(true, true, new AuditLedger(new AuditLog(archive), true)));
    ReadingRoomServer started =
        ReadingRoomServer.start(
            rooms.room(), rooms.desk(), Workshop.CLOSED, entrance, "127.0.0.1", 0);
    server = Optional.of(started);
    open.addAll(List.of(opened, readers, started));
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open.reversed()) {
      one.close();
    }
    provider.close();
  }

  /// A browser behind a server that speaks https.
  private final class Browser {
    private final Map<String, String> cookies = new HashMap<>();

    HttpResponse<String> get(String path) throws IOException {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(server.orElseThrow().address().resolve(path))
              .header("X-Forwarded-For", "203.0.113.9");
      if (!cookies.isEmpty()) {
        List<String> pairs = new ArrayList<>();
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        request.header("Cookie", String.join("; ", pairs));
      }
      try {
        HttpResponse<String> response =
            CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : response.headers().allValues("Set-Cookie")) {
          assertTrue(set.contains("HttpOnly") && set.contains("Secure"), set);
          String pair = set.substring(0, set.indexOf(';'));
          cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return response;
      } catch (InterruptedException stopped) {
        throw new IOException(stopped);
      }
    }

    /// Goes to the provider, and gives the path by which it comes back.
    String leave(String next) throws IOException {
      HttpResponse<String> sent = get("/sign-in/provider?next=" + next);
      assertEquals(303, sent.statusCode(), sent.body());
      String back = provider.agree(URI.create(location(sent)));
      return URI.create(provider.asked("redirect_uri")).getPath() + "?" + back;
    }

    HttpResponse<String> comeBack(String next) throws IOException {
      return get(leave(next));
    }
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private String audited() {
    StringBuilder lines = new StringBuilder();
    new AuditLog(folder.orElseThrow())
        .read(
            LocalDate.EPOCH,
            (AuditEntry entry) ->
                lines.append(entry.who() + " " + entry.what() + " " + entry.about()).append('\n'));
    return lines.toString();
  }

  @Test
  void whoHasAnAccountComesBackAsItsOwner() throws IOException {
    serve(false);
    Browser browser = new Browser();
    assertEquals(303, browser.get("/timeline").statusCode());
    String page = browser.get("/sign-in?next=/timeline").body();
    assertTrue(page.contains("Sign in with 127.0.0.1"), page);
    assertFalse(page.contains("type=\"password\""), "nobody has a password");
    HttpResponse<String> in = browser.comeBack("/timeline");
    assertEquals(200, in.statusCode(), in.body());
    assertEquals("0; url=/timeline", in.headers().firstValue("Refresh").orElse(""));
    assertTrue(in.body().contains("signed in as ada"), in.body());
    assertEquals("S256", provider.asked("code_challenge_method"));
    assertTrue(provider.asked("redirect_uri").startsWith("https://127.0.0.1"));
    assertEquals(200, browser.get("/timeline").statusCode());
    assertTrue(audited().contains("ada sign-in editor, as ada@example.org"), audited());
    new AccountFile(folder.orElseThrow()).remove("ada");
    assertEquals(303, browser.get("/timeline").statusCode(), "the account is gone");
  }

  @Test
  void anAddressThatTheProviderKeepsApartIsAskedFor() throws IOException {
    serve(false);
    provider.keepEmailApart();
    assertEquals(200, new Browser().comeBack("/").statusCode());
  }

  @Test
  void whoHasNoAccountIsToldSoAndReadsWhereNewcomersMay() throws IOException {
    provider.person("u-18", "ben@example.org", true);
    serve(false);
    HttpResponse<String> page = new Browser().comeBack("/");
    assertEquals(403, page.statusCode());
    assertTrue(page.body().contains("known as ben@example.org"), page.body());
    serve(true);
    Browser newcomer = new Browser();
    assertEquals(200, newcomer.comeBack("/").statusCode());
    assertEquals(200, newcomer.get("/timeline").statusCode());
    assertTrue(audited().contains("guest.ben@example.org sign-in reader"), audited());
  }

  @Test
  void whatTheProviderHasNotSeenToBeTheirsIsNot() throws IOException, JOSEException {
    serve(false);
    provider.person("u-19", "ada@example.org", false);
    assertEquals(403, new Browser().comeBack("/").statusCode());
    provider.person("ada@example.org", "eve@example.org", true);
    assertEquals(403, new Browser().comeBack("/").statusCode());
    provider.person("u-17", "ada@example.org", true);
    provider.callItself("https://login.example.net");
    assertEquals(401, new Browser().comeBack("/").statusCode());
    provider.callItself(provider.address().toString());
    provider.forge();
    assertEquals(401, new Browser().comeBack("/").statusCode());
    assertTrue(audited().contains("sign-in-failed"), audited());
  }

  @Test
  void theWayBackIsOfOneBrowserOnceAndLeadsNowhereElse() throws IOException {
    serve(false);
    Browser browser = new Browser();
    String back = browser.leave("/timeline");
    assertEquals(400, new Browser().get(back).statusCode(), "another browser");
    assertEquals(200, browser.get(browser.leave("//evil.example")).statusCode());
    Browser again = new Browser();
    String once = again.leave("/");
    HttpResponse<String> in = again.get(once);
    assertEquals("0; url=/", in.headers().firstValue("Refresh").orElse(""));
    assertEquals(400, again.get(once).statusCode(), "a second time");
    HttpResponse<String> refused =
        again.get(again.leave("/").replaceFirst("code=abc", "error=access_denied"));
    assertEquals(401, refused.statusCode());
  }

  @Test
  void aProviderThatDoesNotAnswerIsSaid() throws IOException {
    serve(false);
    provider.close();
    HttpResponse<String> page = new Browser().get("/sign-in/provider");
    assertEquals(503, page.statusCode());
    assertTrue(page.body().contains("cannot be asked at the moment"), page.body());
  }

  @Test
  void aProviderWithoutHttpsIsNone() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Registration(URI.create("http://login.example.org"), "archive", "", false));
  }
}
