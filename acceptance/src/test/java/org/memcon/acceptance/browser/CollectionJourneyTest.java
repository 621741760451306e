package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A collector's way, in a real browser: a record and a passage are collected, put under a heading,
/// said something of, put in another order, taken along, and taken in again under another name.
class CollectionJourneyTest {

  private static void collect(boolean withScript, Visit.Visitor collector) {
    Visit.pay(Visit.sample(1280).setJavaScriptEnabled(withScript), collector);
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  private static void add(Page page, String words, String button) {
    page.locator("#words").fill(words);
    press(page, button);
  }

  @Test
  void recordsAreCollectedArrangedTakenAlongAndTakenInAgain() throws IOException {
    collect(false, CollectionJourneyTest::collectWithoutScript);
  }

  private static void collectWithoutScript(Page page) throws IOException {
    page.navigate("/records/osp1960-62v04-d131");
    follow(page, "Add to a collection");
    page.locator("#name").fill("who-opened");
    press(page, "Add");
    assertThat(page).hasURL(Pattern.compile("/collections/who-opened$"));
    page.navigate("/collect?record=wcda-2101&part=t8");
    page.locator("#in-who-opened").check();
    press(page, "Add");
    assertThat(page.locator(".gathered blockquote")).hasCount(1);
    add(page, "The mud", "Add as heading");
    add(page, "Somebody *planted* it.\n\nNobody <b>knows</b> who.", "Add as prose");
    assertThat(page.locator(".collector em")).hasText("planted");
    assertThat(page.locator(".collector").last()).containsText("<b>knows</b>");

    Locator heading = page.locator(".entry").nth(2);
    heading.locator("summary").click();
    heading.getByText("Up", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".entry").nth(1)).containsText("The mud");

    page.locator("#title").fill("Who opened the gates?");
    press(page, "Save title");
    press(page, "Publish");
    assertThat(page.locator("h1")).hasText("Who opened the gates?");
    assertThat(page.locator(".hint").last()).containsText("Published");
    takeAlong(page);
  }

  private static void takeAlong(Page page) throws IOException {
    Download file = page.waitForDownload(() -> follow(page, "file to share"));
    String json = Files.readString(file.path());
    assertTrue(json.contains("\"part\" : \"t8\""), json);
    Download book = page.waitForDownload(() -> follow(page, "EPUB"));
    assertTrue(Files.size(book.path()) > 3000, "a book");
    page.navigate("/collections");
    page.getByLabel("File (.json)")
        .setInputFiles(
            new FilePayload(
                "theirs.json",
                "application/json",
                json.replace("wcda-2101", "wcda-9999").getBytes(StandardCharsets.UTF_8)));
    page.getByLabel("Name here, if another").fill("theirs");
    press(page, "Take in");
    assertThat(page).hasURL(Pattern.compile("/collections/theirs$"));
    assertThat(page.locator(".remark")).hasText("1 of its records is not in this archive.");
    assertThat(page.locator(".nothing")).hasCount(1);
    page.locator("#sure").check();
    press(page, "Delete the collection");
    assertThat(page).hasURL(Pattern.compile("/collections$"));
    assertThat(page.locator(".collected")).not().containsText("theirs");
  }

  @Test
  void thePassageThatIsSelectedIsCollected() throws IOException {
    collect(
        true,
        page -> {
          page.navigate("/records/wcda-2101");
          page.keyboard().press("j");
          page.keyboard().press("a");
          assertThat(page).hasURL(Pattern.compile("/collect\\?record=wcda-2101&part=t\\d+$"));
          assertThat(page.locator("#part")).hasValue(Pattern.compile("t\\d+"));
        });
  }
}
