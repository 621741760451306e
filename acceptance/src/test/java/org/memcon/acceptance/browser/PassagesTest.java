package org.memcon.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a reader does with a passage: copies it with its citation, highlights it, notes something,
/// and takes the notes along.
class PassagesTest {

  private static final String SELECT =
      """
      (part) => {
        const walker = document.createTreeWalker(
            document.querySelector(part).querySelector("p"), NodeFilter.SHOW_TEXT);
        let last;
        while (walker.nextNode()) {
          last = (last?.length ?? 0) > walker.currentNode.length ? last : walker.currentNode;
        }
        const range = document.createRange();
        range.setStart(last, 1);
        range.setEnd(last, 25);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        return range.toString();
      }
      """;

  private interface Reader {
    void read(Page page, List<String> asked) throws IOException;
  }

  private static void read(int width, Reader reader) {
    Visit.pay(
        Visit.sample(width).setPermissions(List.of("clipboard-read", "clipboard-write")),
        page -> {
          List<String> asked = new ArrayList<>();
          page.onRequest(request -> {
            if (!request.url().contains("/static/")) {
              asked.add(request.method() + " " + request.url());
            }
          });
          page.navigate("/search?q=speaker:hraska+is:verbatim");
          page.locator(".hits h2 a").first().click();
          page.waitForURL(Pattern.compile("/records/"));
          reader.read(page, asked);
        });
  }

  private static Locator act(Page page, String name) {
    return page.locator(".passage-bar button")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  @Test
  void wordsThatAreSelectedAreCopiedWithTheirCitation() throws IOException {
    read(
        1280,
        (page, asked) -> {
          Object words = page.evaluate(SELECT, "#t2");
          act(page, "Copy with citation").click();
          String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
          assertTrue(copied.startsWith("“" + words.toString().strip()), copied);
          assertTrue(copied.contains("turn 2") && copied.endsWith("#t2)"), copied);
        });
  }

  @Test
  void aNoteIsKeptInTheBrowserAloneListedTakenAlongAndTakenInAgain() throws IOException {
    read(
        1280,
        (page, asked) -> {
          asked.clear();
          page.evaluate(SELECT, "#t2");
          act(page, "Note").click();
          page.locator("dialog textarea").fill("Compare the other record.");
          page.locator("dialog button").first().click();
          assertThat(page.locator("#my-notes li")).hasCount(1);
          assertEquals(List.of(), asked, "the server was asked for something");
          page.reload();
          assertThat(page.locator("#my-notes li p")).hasText("Compare the other record.");
          assertEquals(1, page.evaluate("() => CSS.highlights.get('noted').size"));

          page.navigate("/notes");
          assertThat(page.locator(".all-notes li")).hasCount(1);
          Download json = page.waitForDownload(() -> page.locator("#as-json").click());
          String kept = Files.readString(json.path());
          assertTrue(kept.contains("http://www.w3.org/ns/anno.jsonld"), kept);
          Download markdown = page.waitForDownload(() -> page.locator("#as-markdown").click());
          assertTrue(Files.readString(markdown.path()).contains("\nCompare the other record."));

          page.locator(".all-notes li button").click();
          assertThat(page.locator(".all-notes li")).hasCount(0);
          page.locator("#take-notes")
              .setInputFiles(
                  new FilePayload(
                      "notes.json", "application/json", kept.getBytes(StandardCharsets.UTF_8)));
          assertThat(page.locator(".all-notes li")).hasCount(1);
          page.locator("#take-notes")
              .setInputFiles(new FilePayload("x.json", "application/json", new byte[] {'{', '}'}));
          assertThat(page.locator("#notes [role=status]")).containsText("x.json cannot be read");
          page.locator(".all-notes li a").click();
          assertThat(page.locator("#my-notes li")).hasCount(1);
          assertEquals(1, page.evaluate("() => CSS.highlights.get('noted').size"));
        });
  }

  @Test
  void theKeyboardAloneHighlightsTheTurnThatHasTheFocus() throws IOException {
    read(
        390,
        (page, asked) -> {
          page.keyboard().press("j");
          page.keyboard().press("j");
          page.keyboard().press("h");
          assertThat(page.locator("#my-notes li")).hasCount(1);
          assertEquals(1, page.evaluate("() => CSS.highlights.get('marked').size"));
        });
  }

  @Test
  void whatIsShownIsChosenWithoutLoadingThePageAndRemembered() throws IOException {
    read(
        1280,
        (page, asked) -> {
          asked.clear();
          assertThat(page.locator(".mark:not(.fifth)").first()).hasCSS("opacity", "0");
          page.locator(".display summary").click();
          page.locator("#show-numbers").check();
          assertThat(page.locator(".mark:not(.fifth)").first()).hasCSS("opacity", "1");
          assertEquals(List.of(), asked, "the server was asked for something");
          page.reload();
          assertThat(page.locator(".mark:not(.fifth)").first()).hasCSS("opacity", "1");
          page.navigate(page.url().replaceFirst("[?#].*", "") + "?reading=ours");
          assertThat(page.locator(".mark:not(.fifth)").first()).hasCSS("opacity", "0");
        });
  }
}
