package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The source follows the edition beside it, and the edition the source.
class BesideSourceTest {

  private static final Pattern LIT = Pattern.compile("(?:^| )lit(?: |$)");

  private static void read(boolean withScript, Consumer<Page> reader) {
    Visit.pay(
        Visit.sample(1280).setJavaScriptEnabled(withScript).setViewportSize(1280, 700),
        page -> {
          page.navigate("/records/wcda-2101?view=source");
          reader.accept(page);
        });
  }

  @Test
  void aPartThatIsPointedAtIsMarkedOnBothSides() {
    read(
        true,
        page -> {
          page.locator("#t2").hover();
          assertThat(page.locator("#t2")).hasClass(LIT);
          assertThat(page.locator("#source-t2")).hasClass(LIT);
          page.locator("#source-t3 a").focus();
          assertThat(page.locator("#t3")).hasClass(LIT);
          assertThat(page.locator("#source-t3")).hasClass(LIT);
          assertThat(page.locator("#t2")).not().hasClass(LIT);
        });
  }

  @Test
  void theSideThatIsNotScrolledFollows() {
    read(
        true,
        page -> {
          for (String[] sides : new String[][] {{"#t30", "#source-t30"}, {"#source-t5", "#t5"}}) {
            Locator here = page.locator(sides[0]);
            Locator pane = page.locator(".pane").nth(sides[0].startsWith("#source") ? 1 : 0);
            assertThat(page.locator(sides[1])).not().isInViewport();
            pane.hover();
            here.evaluate(
                "(part) => { const pane = part.closest('.pane');"
                    + " pane.scrollTop += part.getBoundingClientRect().top"
                    + " - pane.getBoundingClientRect().top - 12; }");
            assertThat(page.locator(sides[1])).isInViewport();
          }
        });
  }

  @Test
  void withoutAScriptLinksGoAcross() {
    read(
        false,
        page -> {
          page.locator("#t30 a.mark").first().click();
          assertThat(page).hasURL(Pattern.compile("#source-t30$"));
          assertThat(page.locator("#source-t30")).isInViewport();
          page.locator("#source-t30 a").first().click();
          assertThat(page).hasURL(Pattern.compile("#t30$"));
        });
  }
}
