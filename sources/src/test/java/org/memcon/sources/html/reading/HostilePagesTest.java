package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memcon.sources.html.reading.Pages.read;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.SourceFile.Delivery;
import org.memcon.sources.document.UnusableSourceException;

class HostilePagesTest {

  /// Of the processor's time, not the clock's: other work on the machine is no fault of the page's.
  private static final long MOST_SECONDS = 10;

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("nested blocks", "<div>".repeat(100_000) + "deep"),
        Arguments.of("nested lists", "<ul><li>".repeat(50_000) + "deep"),
        Arguments.of("nested tables", "<table><tr><td>".repeat(30_000) + "deep"),
        Arguments.of("nested looks", "<b><i><sup>".repeat(30_000) + "deep"),
        Arguments.of("nested links", "<a href='#x'>".repeat(50_000) + "deep"),
        Arguments.of("fonts that nobody closes", "<font size=1><p>x ".repeat(30_000) + "deep"),
        Arguments.of("tags that end nothing", "</p></b></table>".repeat(50_000) + "deep"),
        Arguments.of("calls without notes", "<sup>1</sup>".repeat(100_000) + "deep"),
        Arguments.of("pairs of links", links(20_000) + "deep"),
        Arguments.of("references", "&amp;&nbsp;&bogus;".repeat(200_000) + "deep"),
        Arguments.of("one word", "x".repeat(10_000_000) + "deep"),
        Arguments.of("one line of words", "word ".repeat(2_000_000) + "deep"),
        Arguments.of("blanks", " \n".repeat(2_000_000) + "deep"),
        Arguments.of("a comment that nobody ends", "deep <!-- " + "x".repeat(1_000_000)),
        Arguments.of(
            "cells", "<table border=1>" + "<tr>" + "<td>x".repeat(100_000) + "</table>deep"),
        Arguments.of("breaks", "<br>".repeat(100_000) + "deep"),
        Arguments.of(
            "spoilt characters", "\u00ECa".repeat(200_000) + "\uFFFD".repeat(100_000) + "deep"),
        Arguments.of("classes", "<p class='" + "a-".repeat(500_000) + "'>deep"));
  }

  private static String links(int count) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < count; i++) {
      html.append("<p>w<a href='#n").append(i).append("' id=r").append(i).append(">1</a>");
    }
    for (int i = 0; i < count; i++) {
      html.append("<p><a id=n").append(i).append(" href='#r").append(i).append("'>1</a> n");
    }
    return html.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageThatWantsTooMuchIsReadInBoundedTime(String name, String html) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    SourceText text = read(html);
    long seconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000_000;
    assertTrue(seconds < MOST_SECONDS, () -> name + " took " + seconds + " s of processor time");
    assertTrue(text.characters().contains("deep"));
  }

  @Test
  void aPageOfHundredsOfMegabytesIsRefusedInOneLineWithoutBeingRead() {
    SourceFile file =
        new SourceFile(
            "huge.html", 300_000_000L, "text/html", Delivery.NONE, InputStream::nullInputStream);
    UnusableSourceException refused =
        assertThrows(UnusableSourceException.class, () -> new HtmlReader().read(file));
    assertEquals(1, refused.refusal().line().lines().count());
    assertTrue(refused.refusal().line().startsWith("huge.html: more than 32 MB"));
  }

  @Test
  void aPageOfMoreTagsThanMemoryHoldsIsRefused() {
    String html = "<b>".repeat(HtmlReader.MOST_TAGS + 1);
    assertThrows(UnusableSourceException.class, () -> read(html));
  }
}
