package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Set;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;

class EveryCharacterTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 600);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyCharacterOfTagSoupIsReadOnceAndInOrder(long seed) {
    String html = TagSoup.of(seed);
    SourceText text = Pages.read(html);
    assertEquals(seen(html), seen(text, html), () -> html);
    runsPartitionTheirLines(text);
    runsLeadBack(text, html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "historian-office.html",
        "historian-office-2016.html",
        "historian-office-saved.html",
        "wilson-center.html",
        "wilson-center-old.html",
        "security-archive.html",
        "security-archive-old.html",
        "etext-a.html",
        "etext-b.html"
      })
  void everyCharacterOfAPageIsRead(String fixture) {
    String html = new String(Pages.fixture(fixture), java.nio.charset.StandardCharsets.UTF_8);
    SourceText text = Pages.read(html);
    // Hidden copies within a sentence stand behind it; all others stand where they stood.
    assertEquals(sorted(seen(html)), sorted(seen(text, html)));
    runsPartitionTheirLines(text);
    runsLeadBack(text, html);
  }

  private static String sorted(String text) {
    return text.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// What a reader sees of a page, told without the reader under test.
  private static String seen(String html) {
    Set<String> silent = Set.of("script", "style", "template", "noscript", "title", "head", "svg");
    StringBuilder seen = new StringBuilder();
    Jsoup.parse(html)
        .filter((node, depth) -> {
          if (node instanceof TextNode words) {
            seen.append(words.getWholeText());
          }
          return node instanceof Element e && silent.contains(e.normalName())
              ? FilterResult.SKIP_ENTIRELY
              : FilterResult.CONTINUE;
        });
    return inked(seen);
  }

  private static String seen(SourceText text, String html) {
    StringBuilder seen = new StringBuilder();
    for (SourceLine line : text.lines()) {
      for (Run run : line.runs()) {
        boolean picture =
            !(run.origin() instanceof Origin.Characters origin)
                || html.substring(Math.max(0, (int) origin.start() - 5), (int) origin.start())
                    .equalsIgnoreCase("alt=\"");
        seen.append(picture ? "" : text.text(run.span()));
      }
    }
    return inked(seen);
  }

  private static String inked(CharSequence text) {
    return text.toString().replaceAll("[\\s\u00A0\u00AD\u200B\u2060\uFEFF\\x00-\\x1F]+", "");
  }

  private static void runsPartitionTheirLines(SourceText text) {
    for (SourceLine line : text.lines()) {
      int at = line.span().start();
      for (Run run : line.runs()) {
        assertEquals(at, run.span().start(), () -> "run " + run + " of " + line);
        assertTrue(run.span().length() > 0, () -> "an empty run in " + line);
        at = run.span().end();
      }
      assertEquals(line.span().end(), at, () -> "runs of " + line);
    }
  }

  private static void runsLeadBack(SourceText text, String html) {
    for (SourceLine line : text.lines()) {
      for (Run run : line.runs()) {
        if (run.origin() instanceof Origin.Characters origin) {
          leadsBack(text.text(run.span()), run, html, origin);
        }
      }
    }
  }

  private static void leadsBack(String words, Run run, String html, Origin.Characters origin) {
    assertTrue(origin.start() < origin.end() && origin.end() <= html.length(), run::toString);
    boolean whole = run.link().isPresent() || run.mark().isPresent();
    for (int i = 0; i < (whole ? 1 : words.length()); i++) {
      char there = html.charAt((int) origin.start() + i);
      char here = words.charAt(i);
      boolean same =
          there == here || here == ' ' && (Character.isWhitespace(there) || there == '\u00A0');
      boolean reference = html.substring((int) origin.start(), (int) origin.end()).contains("&");
      if (!same && !reference) {
        fail(
            "“"
                + words
                + "” stood at “"
                + html.substring((int) origin.start()).lines().findFirst()
                + "”");
      }
    }
  }
}
