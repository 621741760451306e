package org.memcon.editing.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.model.text.TextSpan;

class DateRecognizerTest {

  private final DateRecognizer dates = new DateRecognizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "29 November 1958|1958-11-29",
        "November 29, 1958|1958-11-29",
        "the 3rd of May, 1959|1959-05-03",
        "MAY 3, 1959|1959-05-03",
        "May 3,1959|1959-05-03",
        "Sept. 4, 1961|1961-09-04",
        "May 3–5, 1959|1959-05-03/1959-05-05",
        "December 13 and 14, 1967|1967-12-13/1967-12-14",
        "December 31, 1958–January 2, 1959|1958-12-31/1959-01-02",
        "April 30–May 2, 1959|1959-04-30/1959-05-02",
        "May 1959|1959-05",
        "1959-05-03|1959-05-03"
      })
  void datesAreReadInAllTheirForms(String words, String edtf) {
    assertEquals(edtf, dates.recognize(words).orElseThrow().date().orElseThrow().edtf());
  }

  @Test
  void aDayThatNoCalendarHasIsNoDate() {
    assertTrue(dates.recognize("31 April 1958").orElseThrow().isImpossible());
  }

  @Test
  void numbersAndNamesAreNoDates() {
    assertTrue(
        dates.recognizeAll("In March he may sail with 300 men; see 737.00/4-1861.").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sylvania City, May 3, 1959.|Sylvania City|1959-05-03",
        "[ Sylvania City ,] May 3, 1959—7 p. m.|Sylvania City|1959-05-03",
        "May 3, 1959, in Port Orlok|Port Orlok|1959-05-03",
        "Sylvania City, May 3, 1959, 1936Z.|Sylvania City|1959-05-03"
      })
  void datelineHasAPlaceAndADate(String words, String place, String edtf) {
    DatelineRecognizer.DatelineParts parts =
        new DatelineRecognizer()
            .recognize(words, new TextSpan(0, words.length()))
            .orElseThrow()
            .value();
    assertEquals(place, words.substring(parts.placeFrom(), parts.placeTo()));
    assertEquals(edtf, parts.date().orElseThrow().edtf());
  }

  @Test
  void aSentenceWithADateIsNoDateline() {
    String words = "On May 3, 1959, the ferry sailed.";
    assertTrue(new DatelineRecognizer().recognize(words, new TextSpan(0, 1)).isEmpty());
  }
}
