package org.memcon.editing.dating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.editing.dateline.DatelineRecognizer;
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
        "December 13 and/or 14, 1967|1967-12-13/1967-12-14",
        "December 31, 1958–January 2, 1959|1958-12-31/1959-01-02",
        "April 30–May 2, 1959|1959-04-30/1959-05-02",
        "May 1959|1959-05",
        "1959-05-03|1959-05-03"
      })
  void datesAreReadInAllTheirForms(String words, String edtf) {
    assertEquals(edtf, dates.recognize(words).orElseThrow().date().orElseThrow().edtf());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.IV.1961|1961-04-12",
        "3. XII. 1959|1959-12-03",
        "12/VI/1961|1961-06-12",
        "12.4.1961|1961-04-12",
        "12. 04. 1961|1961-04-12",
        "18/4/1961|1961-04-18",
        "4/18/1961|1961-04-18",
        "le 18 avril 1961|1961-04-18",
        "1er août 1961|1961-08-01",
        "den 18. Mai 1961|1961-05-18",
        "18. April 1961|1961-04-18",
        "18 de abril de 1961|1961-04-18",
        "18 aprile 1961|1961-04-18",
        "12 kwietnia 1961 r.|1961-04-12",
        "12 апреля 1961 г.|1961-04-12",
        "1961年4月12日|1961-04-12"
      })
  void daysAreReadAsTheContinentWritesThem(String words, String edtf) {
    DateMatch match = dates.recognize(words).orElseThrow();
    assertEquals(edtf, match.date().orElseThrow().edtf());
    assertEquals(words.length(), match.to());
  }

  @Test
  void strokesThatDoNotSayWhichNumberIsTheMonthSayNoDay() {
    assertTrue(dates.recognizeAll("3/4/1961").isEmpty());
  }

  @Test
  void numbersOfArticlesFilesAndSentencesAreNoDays() {
    assertTrue(
        dates.recognizeAll("See 611.12.1961, fond 5/12/13/1961 and chapter IV 1961.").isEmpty());
    assertEquals(
        "1961-04",
        dates
            .recognize(
                "The ferry is spoken of in the paper that the Ministry numbered 12. April 1961 was"
                    + " a month without fog.")
            .orElseThrow()
            .date()
            .orElseThrow()
            .edtf());
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
        "Sylvania, le 3 mai 1959|Sylvania|1959-05-03",
        "Sylvania, 3.V.1959|Sylvania|1959-05-03",
        "[ Sylvania City ,] May 3, 1959—7 p. m.|Sylvania City|1959-05-03",
        "May 3, 1959, in Port Orlok|Port Orlok|1959-05-03",
        "Sylvania City, May 3, 1959, 1936Z.|Sylvania City|1959-05-03",
        "Sylvania City , May 3, 1959 , 12–1 p.m.|Sylvania City|1959-05-03",
        "Sylvania City, May 3, 1959, noon–12:30 p.m.|Sylvania City|1959-05-03",
        "Sylvania City, May 3, 1959, 10 a.m.–Noon|Sylvania City|1959-05-03",
        "Sylvania City, May 3, 1959—[noon?].|Sylvania City|1959-05-03",
        "Sylvania City, May 3, 1959, 8:21[?] p.m.|Sylvania City|1959-05-03",
        "Sylvania City, May 3, 1959—4:70 p.m.|Sylvania City|1959-05-03",
        "Port Orlok, May 3, 1959—9 p. m. and 11 p. m.|Port Orlok|1959-05-03",
        "Port Orlok, May 3, 1959, 4 p.m. and May 4, 1959, 10 a.m.|Port Orlok|1959-05-03",
        "Port Orlok, May 3, 1959—4 p. m. [Received May 3—1:23 p. m.]|Port Orlok|1959-05-03",
        "Port Orlok, May 3, 1959, Session II.|Port Orlok|1959-05-03",
        "Port Orlok?, May 3, 1959.|Port Orlok|1959-05-03",
        "Port Orlok, May 3?, 1959./*/|Port Orlok|1959-05-03",
        "Port Orlok, [May 3, 1959].|Port Orlok|1959-05-03",
        "Port Orlok/Bad Stern, May 3, 1959.|Port Orlok/Bad Stern|1959-05-03",
        "Summer Palace, 10:05 a.m., May 3, 1959|Summer Palace|1959-05-03"
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On May 3, 1959, the ferry sailed.",
        "Sylvania City, May 3, 1959. 537.",
        "Sylvania City, May 3, 1959. Secret"
      })
  void aDateWithOtherWordsIsNoDateline(String words) {
    assertTrue(
        new DatelineRecognizer().recognize(words, new TextSpan(0, words.length())).isEmpty());
  }
}
