package org.memcon.sources.html.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.memcon.sources.html.reading.Pages.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.UnusableSourceException;

class UnreadablePageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                                      | no text",
        "<html><body></body></html>                                              | no text",
        "<body><script>render()</script></body>                                  | script",
        "<title>Just a moment...</title><p>Checking your browser</p>             | robots",
        "<title>x</title><form id=challenge-form></form><p>Enable JavaScript</p> | robots",
        "<frameset cols=2><frame src=a.html><frame src=b.html></frameset>        | a.html",
        "<body><object data='/files/scan.pdf'></object></body>                   | /files/scan.pdf",
        "<div id=viewer data-doc-id=v data-facs=0017></div>                      | scan"
      })
  void aPageThatIsNoDocumentIsRefusedInOneLine(String html, String word) {
    UnusableSourceException refused = assertThrows(UnusableSourceException.class, () -> read(html));
    Refusal refusal = refused.refusal();
    assertTrue(refused.refusal().line().contains(word), () -> refused.refusal().line());
    assertFalse(refused.refusal().line().contains("\n"));
    assertEquals("page.html", refusal.name());
    assertFalse(refusal.remedy().isEmpty());
  }

  @Test
  void factsWithoutATranscriptAreUsedWithARemark() {
    SourceText text =
        read(
            "<main><div class=content-block><div class=date>May 3, 1959</div><h1 class=title>Report"
                + " on the Tide</h1></div><object class=pdf-preview"
                + " data='/files/tide.pdf'></object><div class=text-block><p>The board learns that"
                + " the tide came late.</p></div><div class=information-block><h3"
                + " class=sub-title>Source</h3><div class=text>Port Archive, c. 5, f. 9, ll."
                + " 1-3.</div></div></main>");
    assertTrue(text.remarks().getLast().message().contains("/files/tide.pdf"));
  }

  @Test
  void aDocumentThatTalksOfRobotsIsADocument() {
    String story = "<p>" + "The Minister asked whether machines can read. ".repeat(60) + "</p>";
    assertFalse(read("<title>Just a moment in history</title>" + story).lines().isEmpty());
  }
}
