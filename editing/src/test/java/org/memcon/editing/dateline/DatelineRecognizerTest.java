package org.memcon.editing.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.editing.dateline.DatelineRecognizer.DatelineParts;
import org.memcon.editing.dating.ShortYear;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.text.TextSpan;

/// Years of two figures under a heading.
class DatelineRecognizerTest {

  private static Optional<Recognized<DatelineParts>> recognize(String words) {
    return new DatelineRecognizer().recognize(words, new TextSpan(0, words.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "10.III.61, 1961-03-10",
    "Port Orlok 3.V.61, 1961-05-03",
    "Port Orlok 18/4/61, 1961-04-18",
    "4/18/61, 1961-04-18",
    "12 Mar ’61, 1961-03-12",
    "Date: 10.3.61, 1961-03-10"
  })
  void aYearOfTwoFiguresIsReadWithLessConfidence(String words, String day) {
    Recognized<DatelineParts> found = recognize(words).orElseThrow();
    assertEquals(Optional.of(day), found.value().date().map(HistoricalDate::edtf));
    assertEquals(ShortYear.CONFIDENCE, found.confidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/61",
        "40.3.61",
        "10.13.61",
        "Made by the Office of Distribution 22.4.69",
        "Paragraph 10.3.61.2"
      })
  void whatMayBeAnotherDayOrNoneIsNotRead(String words) {
    assertTrue(recognize(words).isEmpty());
  }

  @Test
  void otherYearsTellTheCentury() {
    assertTrue(ShortYear.isTold(List.of("10.III.61", "the flood of 1959")));
    assertTrue(!ShortYear.isTold(List.of("10.III.61", "the flood")));
    assertTrue(!ShortYear.isTold(List.of("the floods of 1859 and 1959")));
  }
}
