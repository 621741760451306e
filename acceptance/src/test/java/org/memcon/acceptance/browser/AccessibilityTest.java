package org.memcon.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// axe-core's rules, on every kind of page, in light and dark, wide and narrow.
class AccessibilityTest {

  /// Rules that axe tries only when it is asked to: what a link is called has in it what is seen of
  /// it, and what is pointed at is large enough.
  private static final String BESIDE =
      "{ 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } }";

  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=gates",
          "/search?q=zzzz",
          "/concordance?q=the",
          "/frequency?q=the",
          "/collocates?q=the",
          "/words?q=",
          "/searches",
          "/like?text=The%20gates%20of%20the%20canal",
          "/timeline",
          "/timeline?q=gates",
          "/timeline/1960/10",
          "/timeline/1960/10/15",
          "/map",
          "/map?q=gates&by=names&region=europe",
          "/network",
          "/events",
          "/archives",
          "/network?q=gates&kinds=all",
          "/search?q=zzqx+speaker:hraska",
          "/people",
          "/people?letter=A",
          "/notes",
          "/collections",
          "/collections/gates",
          "/collect?record=wcda-2101&part=t8",
          "/compare",
          "/compare?a=osp1960-62v04-d131",
          "/compare?a=osp1960-62v04-d131&b=wcda-2101",
          "/ingest",
          "/sign-in",
          "/nowhere");

  @Test
  void noPageShutsAnybodyOut() {
    List<String> violations = new ArrayList<>();
    Visit.test(browser -> {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (int width : new int[] {390, 1280, 1920}) {
          violations.addAll(violations(browser, scheme, width));
        }
      }
    });
    assertEquals(List.of(), violations);
  }

  private static List<String> violations(Browser browser, ColorScheme scheme, int width)
      throws IOException {
    // axe comes in through the browser's back door; the pages' own policy would keep it out.
    Browser.NewContextOptions options =
        Visit.sample(width).setColorScheme(scheme).setBypassCSP(true);
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate("/search?q=speaker:hraska");
      String record =
          Objects.requireNonNull(page.locator(".hits h2 a").first().getAttribute("href"));
      List<String> pages = new ArrayList<>(PAGES);
      pages.add(record);
      String whole = record.replaceFirst("#.*", "");
      pages.add(whole + "?view=source");
      pages.add(whole + "?reading=both&show=doubts&show=numbers&show=findings&show=names");
      pages.add(whole + "/cite?part=p1");
      pages.add(whole + "/edit?part=p1");
      pages.add(whole + "/history");
      pages.add(whole + "/around");
      for (String path : pages) {
        page.navigate(path);
        page.evaluate(axe());
        Object found =
            page.evaluate("async () => (await axe.run({ rules: " + BESIDE + " })).violations");
        for (Object violation : (List<?>) found) {
          violations.add(scheme + " " + width + " " + path + ": " + said((Map<?, ?>) violation));
        }
      }
    }
    return violations;
  }

  private static String said(Map<?, ?> violation) {
    List<?> nodes = (List<?>) violation.get("nodes");
    Map<?, ?> first = (Map<?, ?>) Objects.requireNonNull(nodes).getFirst();
    return violation.get("id")
        + " at "
        + nodes.size()
        + " places, first "
        + first.get("html")
        + " ("
        + first.get("failureSummary")
        + ")";
  }

  private static String axe() throws IOException {
    try (InputStream rules = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(rules, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
