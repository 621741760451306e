package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.memcon.sources.html.reading.Pages.lines;
import static org.memcon.sources.html.reading.Pages.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceText;

/// Facts that keepers give beside a record, told from what the record says itself.
class FactsTest {

  private static final String PARAGRAPH =
      "<p>The Minister said that the ferry would sail on Tuesday, that it would carry oranges and"
          + " salt, and that nobody was to worry about the fog.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>Creator</dt><dd>Bell</dd><dt>Date</dt><dd>1959</dd><dt>Rights:</dt><dd>Free</dd></dl>",
        "<table><tr><th>Creator</th><td>Bell</td></tr><tr><th>Date</th><td>1959</td></tr><tr>"
            + "<th>Rights:</th><td>Free</td></tr></table>",
        "<div><div class='field-label'>Creator:</div><div class='field-items'><div"
            + " class='field-item'>Bell</div></div></div><div><div"
            + " class='field-label'>Date</div><div class='field-items'><div"
            + " class='field-item'>1959</div></div></div><div><div"
            + " class='field__label'>Rights</div><div class='field__item'>Free</div></div>"
      })
  void labelsThatOnlyAKeeperWritesLeadFacts(String facts) {
    SourceText text = read("<body>" + facts + PARAGRAPH + "</body>");
    assertEquals(
        List.of("Creator", "Bell", "Date", "1959", "Rights", "Free"),
        lines(text, Region.METADATA).stream().map(line -> line.replace(":", "")).toList());
    assertEquals(1, lines(text, Region.CONTENT).size());
  }

  @Test
  void theOpeningOfAMemorandumIsItsOwnAndReadsAsItWasTyped() {
    SourceText text =
        read(
            "<table><tr><td>DATE:</td><td>May 3, 1959</td></tr><tr><td>SUBJECT:</td><td>The"
                + " Ferry</td></tr><tr><td>PARTICIPANTS:</td><td>Mr. Bell<br>Mr. Orlok</td></tr>"
                + "<tr><td></td><td>Mr. Vey</td></tr></table>"
                + PARAGRAPH);
    assertEquals(
        List.of(
            "DATE:\tMay 3, 1959",
            "SUBJECT:\tThe Ferry",
            "PARTICIPANTS:\tMr. Bell",
            "Mr. Orlok",
            "Mr. Vey"),
        lines(text, Region.CONTENT).subList(0, 5).stream().map(String::strip).toList());
  }

  @Test
  void aFieldThatHoldsTheTranscriptIsTheText() {
    SourceText text =
        read(
            "<dl><dt>Creator</dt><dd>Bell</dd><dt>Rights</dt><dd>Free</dd><dt>Transcript</dt><dd>"
                + PARAGRAPH
                + "</dd></dl>");
    assertEquals(1, lines(text, Region.CONTENT).size());
    assertEquals(5, lines(text, Region.METADATA).size());
  }

  @Test
  void headingsInTheMidstOfARecordLeadNoFacts() {
    SourceText text =
        read(
            "<h1>Report</h1><h2>Rights</h2>"
                + PARAGRAPH
                + "<h2>The Ferry</h2>"
                + PARAGRAPH
                + PARAGRAPH
                + PARAGRAPH
                + "<h2>Related documents</h2><p>Letter</p><h3>How to cite</h3><p>So.</p>");
    assertEquals(List.of("How to cite", "So."), lines(text, Region.METADATA));
    assertEquals(List.of("Related documents", "Letter"), lines(text, Region.RELATED));
  }
}
