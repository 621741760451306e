package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.web.server.ReadingRoomServer;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;
import org.memcon.holdings.archive.ArchiveFolder;

/// A reader's way from a record to another witness of it and to another account of its meeting, in
/// a real browser, without a script.
class ComparisonJourneyTest {

  private static final String HEAD =
      """
      Wilson Center Digital Archive

      May 3, 1901

      Record of Conversation between A. Bell and J. Orlok

      """;
  private static final String FOOT =
      """

      Document Information

      Record ID

      %s
      """;
  private static final String MEETING =
      """
      BELL: The ferry has sailed, and nobody in the town was told of it before it did.

      ORLOK: I was told of it at noon, by the harbour master himself, in a letter.

      BELL: Then I should like to see this letter before I go, and to have a copy made.

      ORLOK: A copy has been made; the clerk at the Weir House keeps it with the tolls.
      """;
  private static final String OTHER_ACCOUNT =
      """
      BELL: Nobody was told when the ferry sailed; the town learned of it afterwards.

      ORLOK: The harbour master wrote to me.

      BELL: Where is what he wrote?

      ORLOK: Ask the clerk in the Weir House for a copy of his letter; he has it among the tolls.
      """;

  @TempDir private Path temporary = Path.of("");
  private Optional<OpenArchive> archive = Optional.empty();
  private Optional<ReadingRoomServer> server = Optional.empty();

  @BeforeEach
  void open() throws IOException {
    Path sources = Files.createDirectories(temporary.resolve("sources"));
    Files.writeString(sources.resolve("1.txt"), HEAD + MEETING + FOOT.formatted("999001"));
    String misread = MEETING.replace("harbour master", "Harbour Master").replace("noon,", "moon");
    Files.writeString(sources.resolve("2.txt"), HEAD + misread + FOOT.formatted("999001"));
    Files.writeString(sources.resolve("3.txt"), HEAD + OTHER_ACCOUNT + FOOT.formatted("999002"));
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(sources.toString()), "0", Progress.NONE);
    OpenArchive open = OpenArchive.open(folder);
    archive = Optional.of(open);
    server =
        Optional.of(
            ReadingRoomServer.start(
                new ArchiveReadingRoom(open), new ArchiveReferenceDesk(open), "127.0.0.1", 0));
  }

  @AfterEach
  void close() {
    server.ifPresent(ReadingRoomServer::close);
    archive.ifPresent(OpenArchive::close);
  }

  private void read(int width, Consumer<Page> reader) {
    String room = server.orElseThrow().address().toString();
    Visit.pay(Visit.room(room, width).setJavaScriptEnabled(false), reader::accept);
  }

  private static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static Locator counterpart(Page page, String why) {
    if (page.locator("#around > p > a").count() > 0) {
      page.locator("#around > p > a").click(); // without a script it is a page of its own
    }
    return page.locator(".counterparts li")
        .filter(new Locator.FilterOptions().setHasText(why))
        .locator("a")
        .first();
  }

  private static BoundingBox box(Locator locator) {
    return Objects.requireNonNull(locator.boundingBox(), "not shown");
  }

  @Test
  void anotherWitnessIsComparedWordByWordAndAPassageSelected() {
    read(
        1280,
        page -> {
          page.navigate("/records/wcda-999001");
          counterpart(page, "same record from another source").click();
          assertThat(page.locator(".lead")).containsText("Two witnesses of one text");
          assertThat(page.locator("#a-t2 del")).hasCount(1);
          assertThat(page.locator("#a-t2 del")).containsText(Pattern.compile("[nm]oon"));
          assertThat(page.locator("#b-t2 ins")).containsText(Pattern.compile("[nm]oon"));
          assertThat(page.locator("#a-t1 del")).hasCount(0);
          follow(page, "Show differences of punctuation and capitals");
          assertThat(page.locator("#a-t2 del.slight")).not().hasCount(0);
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("B, t3").setExact(true))
              .click();
          assertThat(page).hasURL(Pattern.compile("#b-t3$"));
          assertThat(page.locator("#b-t3")).isInViewport();
          BoundingBox here = box(page.locator("#a-t3"));
          BoundingBox there = box(page.locator("#b-t3"));
          assertEquals(here.y, there.y, 2, "what answers each other stands at one height");
          assertTrue(there.x > here.x + here.width, "side by side");
          page.getByRole(
                  AriaRole.LINK, new Page.GetByRoleOptions().setName("open B, t3, in its record"))
              .click();
          assertThat(page).hasURL(Pattern.compile("/records/wcda-999001\\.w2#t3$"));
        });
  }

  @Test
  void anotherAccountOfTheMeetingIsComparedByMatter() {
    read(
        1280,
        page -> {
          page.navigate("/records/wcda-999002");
          counterpart(page, "The same day, with").click();
          assertThat(page.locator(".lead")).containsText("Two accounts");
          assertThat(page.locator("del, ins")).hasCount(0);
          Locator row = page.locator(".collation > li:has(#a-t4)");
          assertThat(row.locator("[id^=b-t]")).not().hasCount(0);
          assertThat(row.locator(".because")).containsText("clerk");
          follow(page, "Change sides");
          assertThat(page.locator("#b-t2")).containsText("harbour master wrote");
        });
  }

  @Test
  void onANarrowPageTheSidesStandUnderEachOtherAndNothingIsCutOff() {
    read(
        390,
        page -> {
          page.navigate("/compare?a=wcda-999001&b=wcda-999001.w2&show=slight");
          BoundingBox here = box(page.locator("#a-t2"));
          BoundingBox there = box(page.locator("#b-t2"));
          assertTrue(there.y >= here.y + here.height, "under each other");
          assertTrue(there.x + there.width <= 390, "cut off");
          assertThat(page.locator(".collation .which").first()).isVisible();
          page.navigate("/compare?a=wcda-999001");
          assertThat(page.locator(".counterparts li")).hasCount(2);
          page.getByLabel("The other").fill("wcda-999002");
          page.getByLabel("The other").press("Enter");
          assertThat(page).hasURL(Pattern.compile("a=wcda-999001&b=wcda-999002$"));
        });
  }
}
