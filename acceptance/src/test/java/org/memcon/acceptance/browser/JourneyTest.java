package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A reader's way through the room, in a real browser.
class JourneyTest {

  /// Lets a reader loose on a page of a given width.
  private static void read(int width, Consumer<Page> reader) {
    Visit.pay(Visit.sample(width), reader::accept);
  }

  private static BoundingBox box(Locator locator) {
    return java.util.Objects.requireNonNull(locator.boundingBox(), "not shown");
  }

  @Test
  void aReaderGoesFromASearchToARecordToANoteAndBackAndToTheSource() {
    read(
        1280,
        page -> {
          page.navigate("/");
          page.keyboard().press("/");
          page.keyboard().type("carpenters theodolite");
          page.keyboard().press("Enter");
          assertThat(page.locator("h1")).containsText("record");
          page.navigate("/search?q=oilskins");
          assertThat(page.locator(".hits mark").first()).hasText("oilskins");
          page.locator(".hits h2 a").first().click();
          assertThat(page.locator("h1")).containsText("Memorandum");

          Locator call = page.locator(".edition a.call").nth(1);
          Locator note = page.locator(String.valueOf(call.getAttribute("href")));
          BoundingBox words = box(page.locator(".edition .words p").first());
          assertTrue(box(note).x > words.x + words.width, "the note stands beside the text");
          call.click();
          assertThat(note).isInViewport();
          note.locator("a.back").click();
          assertThat(page).hasURL(Pattern.compile("#call-fn\\d+$"));
          assertThat(call).isInViewport();

          page.getByRole(
                  AriaRole.LINK,
                  new Page.GetByRoleOptions().setName("The source beside the edition"))
              .click();
          assertThat(page.getByRole(AriaRole.REGION)).hasCount(2);
          Locator mark = page.locator(".edition p > a.mark").nth(3);
          Locator source = page.locator(String.valueOf(mark.getAttribute("href")));
          mark.click();
          assertThat(source).isInViewport();
          source.locator("a").first().click();
          assertThat(page).hasURL(Pattern.compile("#[a-z]+\\d+$"));
        });
  }

  @Test
  void onANarrowPageANoteStandsUnderTheWordsAndNothingIsCutOff() {
    read(
        390,
        page -> {
          page.navigate("/search?q=oilskins");
          page.locator(".hits h2 a").first().click();
          Locator call = page.locator(".edition a.call").nth(1);
          Locator note = page.locator(String.valueOf(call.getAttribute("href")));
          assertThat(note).isHidden();
          call.click();
          assertThat(note).isVisible();
          assertTrue(box(note).y > box(call).y, "the note stands under the words");
          assertTrue(box(note).x < 60, "the note begins at the left");
          for (String path : List.of("/", "/search?q=gates", "/nowhere")) {
            if (!path.equals("/nowhere")) {
              page.navigate(path);
            }
            Object overflow =
                page.evaluate(
                    "() => document.documentElement.scrollWidth -"
                        + " document.documentElement.clientWidth");
            assertEquals(0, overflow, path);
          }
        });
  }

  @Test
  void keysGoFromTurnToTurn() {
    read(
        1280,
        page -> {
          page.navigate("/search?q=speaker:hraska+is:verbatim");
          page.locator(".hits h2 a").first().click();
          page.waitForURL("**/records/**");
          page.keyboard().press("j");
          page.keyboard().press("j");
          assertEquals(
              "turn", page.evaluate("() => document.activeElement.className.split(' ')[0]"));
        });
  }

  @Test
  void aNameIsCompletedByKeyboardAndTheQueryFindsIt() {
    read(
        1280,
        page -> {
          page.navigate("/");
          page.keyboard().press("/");
          page.keyboard().type("speaker:hra");
          Locator list = page.getByRole(AriaRole.LISTBOX);
          assertThat(list).isVisible();
          Locator box = page.getByRole(AriaRole.COMBOBOX);
          assertThat(box).hasAttribute("aria-expanded", "true");
          page.keyboard().press("ArrowDown");
          Locator first = page.getByRole(AriaRole.OPTION).first();
          assertThat(first).hasAttribute("aria-selected", "true");
          assertThat(box)
              .hasAttribute("aria-activedescendant", String.valueOf(first.getAttribute("id")));
          page.keyboard().press("Enter");
          assertThat(list).isHidden();
          assertThat(box).hasValue(Pattern.compile("^speaker:\\S.* $"));
          page.keyboard().press("Enter");
          assertThat(page).hasURL(Pattern.compile("/search\\?q=speaker"));
          assertThat(page.locator(".hits li").first()).isVisible();
        });
  }

  @Test
  void aReaderGoesFromAQueryAlongTimeToADayAndToItsRecord() {
    read(
        1280,
        page -> {
          page.navigate("/search?q=gates");
          page.locator(".views").getByText("Timeline").click();
          assertThat(page.locator(".columns a").first()).isVisible();
          while (page.locator(".hours").count() == 0) {
            page.locator(".periods tbody a").first().click();
          }
          page.locator(".hours a").first().click();
          assertThat(page).hasURL(Pattern.compile("/records/"));
          page.goBack();
          page.locator(".path a").first().click();
          assertThat(page).hasURL(Pattern.compile("/timeline\\?q=gates$"));
        });
  }

  @Test
  void aNetworkIsLookedAtCloserAndLeadsToTheRecordsOfTwo() {
    read(
        1280,
        page -> {
          page.navigate("/network?kinds=all");
          Locator picture = page.locator("svg.network");
          String whole = picture.getAttribute("viewBox");
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Closer")).click();
          assertThat(picture).not().hasAttribute("viewBox", String.valueOf(whole));
          page.keyboard().press("0");
          assertThat(picture).hasAttribute("viewBox", String.valueOf(whole));
          page.locator(".as-table .amount a").first().click();
          assertThat(page.locator(".hits li").first()).isVisible();
        });
  }

  @Test
  void theMapShowsAPartOfTheWorldAndLeadsToItsRecords() {
    read(
        1280,
        page -> {
          page.navigate("/map?by=names");
          Locator atlas = page.locator("svg.atlas");
          String world = atlas.getAttribute("viewBox");
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Europe"))
              .first()
              .click();
          assertThat(atlas).not().hasAttribute("viewBox", String.valueOf(world));
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Closer")).click();
          assertThat(page.locator(".zoomed")).hasCount(1);
          page.locator(".periods .amount a").first().click();
          assertThat(page.locator(".hits li").first()).isVisible();
        });
  }
}
