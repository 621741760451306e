package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// How a record's page is set: at any width, in light and dark, on paper, without a script, and
/// without a word moving.
class RecordPageTest {

  private static final String WITH_NOTES = "speaker:oricu+is:verbatim";
  private static final String EMENDED = "speaker:hraska+baths";

  private static final String SHIFTS =
      """
      () => new Promise((done) => {
        let moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            moved += entry.value;
          }
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(moved * 1000), 400);
      })
      """;

  private static void open(
      boolean scripts, int width, ColorScheme scheme, String query, Consumer<Page> reader) {
    Visit.pay(
        Visit.sample(width).setColorScheme(scheme).setJavaScriptEnabled(scripts),
        page -> {
          page.navigate("/search?q=" + query);
          String record =
              java.util.Objects.requireNonNull(
                  page.locator(".hits h2 a").first().getAttribute("href"));
          page.navigate(URI.create(record).getPath());
          reader.accept(page);
        });
  }

  @Test
  void nothingMovesAndNothingIsCutOffAtAnyWidth() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {390, 1280, 1920}) {
        open(
            true,
            width,
            scheme,
            WITH_NOTES,
            page -> {
              double shifts = ((Number) page.evaluate(SHIFTS)).doubleValue();
              assertTrue(shifts < 1, width + ": moved by " + shifts + " thousandths");
              assertEquals(
                  0,
                  page.evaluate(
                      "() => document.documentElement.scrollWidth -"
                          + " document.documentElement.clientWidth"),
                  "cut off at " + width);
            });
      }
    }
  }

  @Test
  void everythingIsReadWithoutAScript() {
    open(
        false,
        1280,
        ColorScheme.LIGHT,
        WITH_NOTES,
        page -> {
          assertThat(page.locator(".notes .note").first()).isVisible();
          assertThat(page.locator(".voices table")).isVisible();
        });
    open(
        false,
        390,
        ColorScheme.DARK,
        WITH_NOTES,
        page -> {
          assertThat(page.locator(".notes .note").first()).isHidden();
          page.locator(".notes summary").first().click();
          assertThat(page.locator(".notes .note").first()).isVisible();
        });
  }

  @Test
  void whatStandsAroundComesWhenAReaderNearsTheEnd() {
    open(
        true,
        1280,
        ColorScheme.LIGHT,
        WITH_NOTES,
        page -> {
          page.locator("#around").scrollIntoViewIfNeeded();
          assertThat(page.locator("#around .likes li").first()).isVisible();
          assertThat(page.locator("#around > p > a")).hasCount(0);
        });
    open(
        false,
        1280,
        ColorScheme.LIGHT,
        WITH_NOTES,
        page -> {
          page.locator("#around > p > a").click();
          assertThat(page.locator(".likes li").first()).isVisible();
        });
  }

  @Test
  void theSourcesReadingIsShownWithoutAScript() {
    open(
        false,
        1280,
        ColorScheme.LIGHT,
        EMENDED,
        page -> {
          assertThat(page.locator(".theirs").first()).isHidden();
          page.locator(".display summary").click();
          page.locator("#reading-source").check();
          assertThat(page.locator(".theirs").first()).isVisible();
          assertThat(page.locator(".ours").first()).isHidden();
          page.locator(".display button").click();
          assertThat(page.locator(".theirs").first()).isVisible();
          assertTrue(page.url().contains("reading=source"), page.url());
        });
  }

  @Test
  void onPaperNotesComeBehindTheTextAndThePageSaysWhereItWasRead() {
    open(
        true,
        1280,
        ColorScheme.LIGHT,
        WITH_NOTES,
        page -> {
          int notes = page.locator(".notes > .note").count();
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
          assertThat(page.locator(".endnotes .note")).hasCount(notes);
          assertThat(page.locator(".room-head")).isHidden();
          assertThat(page.locator(".rail")).isHidden();
          assertThat(page.locator(".for-editors")).isHidden();
          assertThat(page.locator("#around")).isHidden();
          assertThat(page.locator(".cite").first()).isVisible();
          assertThat(page.locator(".cite").last()).isHidden();
          assertThat(page.locator(".on-paper")).containsText("http://127.0.0.1");
          page.evaluate("() => dispatchEvent(new Event('afterprint'))");
          assertThat(page.locator(".notes > .note")).hasCount(notes);
        });
  }

  private static final String LAID_LATER =
      """
      () => [...document.querySelectorAll("#text .turn, #text .rest > p")]
        .filter((part) => getComputedStyle(part).contentVisibility === "auto").length
      """;

  @Test
  void whatIsNotOnTheScreenIsLaidOutLaterAndAllOfItAtTheEnd() {
    open(
        false,
        1280,
        ColorScheme.LIGHT,
        WITH_NOTES,
        page -> assertTrue(((Number) page.evaluate(LAID_LATER)).intValue() > 0));
    open(
        true,
        1280,
        ColorScheme.LIGHT,
        WITH_NOTES,
        page -> {
          assertThat(page.locator("#text.whole")).hasCount(1);
          assertEquals(0, page.evaluate(LAID_LATER));
        });
  }

  @Test
  void aPassageThatAnAddressNamesStandsAtItsTopWithoutAScript() {
    open(
        false,
        1280,
        ColorScheme.LIGHT,
        WITH_NOTES,
        page -> {
          page.setViewportSize(1280, 300);
          page.navigate(page.url() + "#t2");
          assertEquals(0, page.evaluate(LAID_LATER));
          double top =
              ((Number)
                      page.evaluate(
                          "() => document.getElementById('t2').getBoundingClientRect().top"))
                  .doubleValue();
          assertTrue(top >= 0 && top < 60, "at " + top);
        });
  }
}
