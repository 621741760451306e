package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.web.server.Workshop;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.Reindexing;
import org.memcon.app.workflow.intake.ArchiveIntake;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;
import org.memcon.app.workflow.revision.ArchiveEditingRoom;
import org.memcon.holdings.archive.ArchiveFolder;

/// An editor's way, in a real browser: a file is dropped, its edition read, a speaker corrected,
/// and the correction taken back.
class CorrectionJourneyTest {

  private static final String MEETING =
      """
      Wilson Center Digital Archive

      May 3, 1901

      Record of Conversation between A. Bell and J. Orlok

      BELL: The ferry has sailed, and nobody was told of it before it did.

      ORLOK: I was told of it at noon, by the harbour master himself, in a letter.

      BELL: Then I should like to see this letter before I go.

      Document Information

      Record ID

      999001
      """;

  private static final LocatorAssertions.IsVisibleOptions SOON =
      new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

  @TempDir private Path temporary = Path.of("");
  private Optional<OpenArchive> archive = Optional.empty();
  private Optional<ReadingRoomServer> server = Optional.empty();

  @BeforeEach
  void open() throws IOException {
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Reindexing.begin(folder);
    OpenArchive open = OpenArchive.open(folder);
    archive = Optional.of(open);
    server =
        Optional.of(
            ReadingRoomServer.start(
                new ArchiveReadingRoom(open),
                new ArchiveReferenceDesk(open),
                new Workshop(
                    Optional.of(new ArchiveEditingRoom(open)),
                    Optional.of(new ArchiveIntake(open, "0")),
                    "A. Editor"),
                "127.0.0.1",
                0));
  }

  @AfterEach
  void close() {
    server.ifPresent(ReadingRoomServer::close);
    archive.ifPresent(OpenArchive::close);
  }

  private void edit(boolean withScript, Consumer<Page> editor) {
    String room = server.orElseThrow().address().toString();
    Visit.pay(Visit.room(room, 1280).setJavaScriptEnabled(withScript), editor::accept);
  }

  private static void drop(Page page, String name, String text) {
    JSHandle files =
        page.evaluateHandle(
            "([name, text]) => { const files = new DataTransfer();"
                + " files.items.add(new File([text], name, { type: 'text/plain' }));"
                + " return files; }",
            List.of(name, text));
    page.dispatchEvent("form.drop", "drop", Map.of("dataTransfer", files));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
        .first();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
  }

  private static void correctTheSpeakerAndTakeItBack(Page page) {
    Locator record = page.locator(".made a").first();
    assertThat(record).isVisible(SOON);
    assertThat(page.locator(".jobs .lines")).containsText("1 new");
    String address = String.valueOf(record.getAttribute("href"));
    link(page, "Account and findings").click();
    assertThat(page.locator("#apparatus-heading")).isVisible();
    assertThat(page.locator("#text")).containsText("The ferry has sailed");
    assertThat(page.locator("#t2 .speaker")).containsText("ORLOK");

    page.navigate(address + "/edit");
    page.getByLabel("Speaker of turn 2").fill("C. Dray");
    page.getByLabel("Speaker of turn 2").press("Enter");
    assertThat(page.locator("p.done")).hasText("Corrected.");
    assertThat(page.locator(".history li").first()).containsText("A. Editor");
    page.navigate(address);
    assertThat(page.locator("#t2 .speaker")).containsText("C. Dray");
    page.navigate("/search?q=speaker:dray");
    assertThat(page.locator(".hits li")).hasCount(1);

    page.navigate(address);
    link(page, "History").click();
    press(page, "Undo correction 1");
    assertThat(page.locator("p.done")).hasText("Taken back.");
    page.navigate(address);
    assertThat(page.locator("#t2 .speaker")).containsText("ORLOK");
    page.navigate("/search?q=speaker:dray");
    assertThat(page.locator(".hits li")).hasCount(0);
  }

  @Test
  void aFileIsDroppedASpeakerCorrectedAndTheCorrectionTakenBack() {
    edit(
        true,
        page -> {
          page.navigate("/");
          assertThat(page.locator("h1")).hasText("This archive is empty");
          drop(page, "../meeting.txt", MEETING);
          page.waitForURL("**/ingest");
          correctTheSpeakerAndTakeItBack(page);
        });
  }

  @Test
  void theSameIsDoneWithoutAScript() {
    edit(
        false,
        page -> {
          page.navigate("/ingest");
          page.getByLabel("Drag a file here, or choose some")
              .setInputFiles(
                  new FilePayload(
                      "meeting.txt", "text/plain", MEETING.getBytes(StandardCharsets.UTF_8)));
          press(page, "Take in");
          correctTheSpeakerAndTakeItBack(page);
        });
  }

  @Test
  void wordsThatAreSelectedAreCorrected() {
    edit(
        true,
        page -> {
          page.navigate("/ingest");
          drop(page, "meeting.txt", MEETING);
          assertThat(page.locator(".made a").first()).isVisible(SOON);
          page.locator(".made a").first().click();
          assertThat(page.locator("#t3")).isVisible();
          page.evaluate(
              "() => { const text = document.createTreeWalker(document.getElementById('t3'),"
                  + " NodeFilter.SHOW_TEXT); let node; while ((node = text.nextNode())) {"
                  + " const at = node.data.indexOf('letter'); if (at >= 0) {"
                  + " getSelection().setBaseAndExtent(node, at, node, at + 6); break; } } }");
          press(page, "Correct");
          assertThat(page.getByLabel("Words as they stand there")).hasValue("letter");
          page.getByLabel("New").fill("telegram");
          press(page, "Correct these words");
          assertThat(page.locator("p.done")).hasText("Corrected.");
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("t3")).click();
          assertThat(page.locator("#t3")).containsText("telegram");
        });
  }

  @Test
  void whatWasHandedInWaitsNowhereAfterwards() throws IOException {
    edit(
        true,
        page -> {
          page.navigate("/ingest");
          drop(page, "meeting.txt", MEETING);
          assertThat(page.locator(".made a").first()).isVisible(SOON);
        });
    Path waiting = temporary.resolve("archive/work/received");
    try (var files = Files.walk(waiting)) {
      assertTrue(files.noneMatch(Files::isRegularFile));
    }
  }
}
