package org.memcon.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A visit to a reading room, in a browser that remembers nothing: whatever the browser complains
/// of meanwhile is a fault. Where there is no Chromium it is left out.
final class Visit {

  /// Somebody who looks around.
  interface Visitor {
    void visit(Page page) throws IOException;
  }

  /// Somebody who needs several windows.
  interface Tester {
    void test(Browser browser) throws IOException;
  }

  private Visit() {}

  /// How the sample's room is looked at: with scripts, in a window of this many pixels.
  static Browser.NewContextOptions sample(int width) {
    return room(SampleRoom.home().toString(), width);
  }

  /// How a room at an address is looked at: with scripts, in a window of this many pixels.
  static Browser.NewContextOptions room(String address, int width) {
    return new Browser.NewContextOptions().setBaseURL(address).setViewportSize(width, 900);
  }

  /// Lets a visitor in.
  static void pay(Browser.NewContextOptions how, Visitor visitor) {
    List<String> complaints = new CopyOnWriteArrayList<>();
    test(browser -> {
      try (BrowserContext context = browser.newContext(how)) {
        Page page = context.newPage();
        listen(page, complaints);
        visitor.visit(page);
      }
    });
    assertEquals(List.of(), complaints);
  }

  /// Starts a browser for a tester.
  static void test(Tester tester) {
    Optional<Path> chromium = Chromium.find();
    assumeTrue(chromium.isPresent(), "no Chromium on the PATH: the reading room is not tried");
    try (Playwright driver = Chromium.driver();
        Browser browser = driver.chromium().launch(Chromium.options(chromium.orElseThrow()))) {
      tester.test(browser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void listen(Page page, List<String> complaints) {
    page.onConsoleMessage(message -> {
      if (!message.type().equals("info") && !message.type().equals("log")) {
        complaints.add(message.type() + ": " + message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onResponse(response -> {
      if (response.status() >= 400) {
        complaints.add(response.status() + " " + response.url());
      }
    });
  }
}
