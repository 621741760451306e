package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whole journeys without a mouse: nothing is clicked, and what is used is reached by Tab.
class KeyboardJourneyTest {

  /// So often Tab is pressed to reach something; a longer way is none that anybody goes.
  private static final int FARTHEST = 250;

  private static void travel(Consumer<Page> traveller) {
    Visit.pay(
        Visit.sample(1280)
            .setColorScheme(ColorScheme.DARK)
            .setPermissions(List.of("clipboard-read", "clipboard-write")),
        traveller::accept);
  }

  /// Presses Tab until what has the focus is this; everything on the way can be seen to have it.
  private static void reach(Page page, String what) {
    for (int i = 0; i < FARTHEST; i++) {
      page.keyboard().press("Tab");
      if (isAt(page, what)) {
        assertEquals(true, page.evaluate("() => document.activeElement.matches(':focus-visible')"));
        return;
      }
    }
    throw new AssertionError("no Tab leads to " + what + " on " + page.url());
  }

  private static boolean isAt(Page page, String what) {
    return Boolean.TRUE.equals(
        page.evaluate("what => document.activeElement?.matches(what) ?? false", what));
  }

  private static void follow(Page page, String what, String to) {
    reach(page, what);
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(to));
  }

  private static void ask(Page page, String query) {
    page.navigate("/");
    page.keyboard().press("/");
    page.keyboard().type(query);
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/search\\?q=.+"));
  }

  @Test
  void fromAQueryToARecordToANoteToItsCitation() {
    travel(page -> {
      ask(page, "speaker:oricu is:verbatim");
      follow(page, ".hits h2 a", "/records/");
      reach(page, "#text a.call");
      String called = (String) page.evaluate("() => document.activeElement.hash");
      page.keyboard().press("Enter");
      assertTrue(page.url().endsWith(called), page.url());
      assertThat(page.locator(called)).isVisible();
      follow(page, ".apparatus a[href$='/cite']", "/cite");
      reach(page, "button.copy");
      page.keyboard().press("Enter");
      String first = page.locator(".cite").first().innerText().strip();
      page.waitForFunction("words => navigator.clipboard.readText().then(t => t === words)", first);
    });
  }

  @Test
  void fromAQueryAlongTimeToADayAndToItsRecord() {
    travel(page -> {
      ask(page, "gates");
      follow(page, ".views a[href^='/timeline']", "/timeline");
      while (!page.url().matches(".*/timeline/\\d+/\\d+/\\d+.*")) {
        follow(page, ".columns a", "^(?!" + Pattern.quote(page.url()) + "$)");
      }
      follow(page, ".hours a", "/records/");
    });
  }

  @Test
  void aQueryThatFindsNothingLeadsToOneThatDoes() {
    travel(page -> {
      ask(page, "zzqx speaker:hraska");
      assertThat(page.locator("h1")).hasText("Nothing was found");
      assertThat(page.locator(".instead tbody tr").first()).containsText("none");
      follow(page, ".instead a", "speaker");
      assertThat(page.locator(".hits li").first()).isVisible();
    });
  }

  @Test
  void aSpeakerIsCorrectedAndTheCorrectionTakenBack() {
    travel(page -> {
      ask(page, "speaker:hraska is:verbatim");
      follow(page, ".hits h2 a", "/records/");
      String turn = page.url().replaceFirst(".*#", "");
      String before = page.locator("#" + turn).innerText();
      follow(page, ".for-editors a[href$='/edit']", "/edit");
      reach(page, "#speaker-" + turn);
      page.keyboard().press("ControlOrMeta+A");
      page.keyboard().type("A. Stranger");
      page.keyboard().press("Enter");
      assertThat(page.locator("p.done")).hasText("Corrected.");
      assertThat(page.locator(".history")).containsText("A. Stranger");
      reach(page, ".history form button");
      page.keyboard().press("Enter");
      assertThat(page.locator(".history .undone").first()).isVisible();
      follow(page, ".kicker a", "/records/[^/]*$");
      assertEquals(before, page.locator("#" + turn).innerText());
    });
  }

  @Test
  void namesAreGoneThroughByLetterToSomebodysPage() {
    travel(page -> {
      page.navigate("/people");
      follow(page, ".letters a", "letter=");
      follow(page, ".counts a", "/people/[^?]+$");
      assertThat(page.locator("h1")).isVisible();
    });
  }
}
