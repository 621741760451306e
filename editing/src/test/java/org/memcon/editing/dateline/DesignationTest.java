package org.memcon.editing.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

/// How an office designates a paper tells its kind, and stands before the place of its dateline.
class DesignationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Telegraphic.)",
        "Tel. (No. 118.)",
        "(Télégramme.)",
        "Cablegram 12",
        "T. nos 1789 à 1794. Réservé.",
        "No. 1012 Telegraphic [N 5011/4/38]",
        "Fernschreiben Nr. 1234"
      })
  void aTelegramIsDesignatedSo(String line) {
    assertEquals(Optional.of(RecordKind.TELEGRAM), Designation.kind(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Telegrams were late.", "The cable was cut in May.", "No. 12"})
  void otherLinesDesignateNothing(String line) {
    assertTrue(Designation.kind(line).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cablegram 12 EASTPORT, 7 June 1949, 8.10 p.m. | EASTPORT",
        "(No. 518.) Foreign Office, August 1, 1911. | Foreign Office",
        "IMMEDIATE SECRET VELOGRAD, 3 May 1947, 7.40 p.m. | VELOGRAD",
        "TELEGRAM EX-912 Ottawa, May 3, 1951 | Ottawa"
      })
  void thePlaceIsReadBehindIt(String line, String place) {
    DatelineRecognizer.DatelineParts parts =
        new DatelineRecognizer()
            .recognize(line, new TextSpan(0, line.length()))
            .orElseThrow()
            .value();
    assertEquals(place, line.substring(parts.placeFrom(), parts.placeTo()));
  }

  @Test
  void aTitleInCapitalsIsNoPlace() {
    String title = "IN THE HARBOUR OFFICE, TO MINISTER MARSH, 2 JUNE 1932:";
    assertTrue(
        new DatelineRecognizer().recognize(title, new TextSpan(0, title.length())).isEmpty());
  }
}
