package org.memcon.tei.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.chronology.HistoricalDate;

class DateAttributesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1958-11-29",
        "1958-11",
        "1958",
        "1958-07-31/1958-08-03",
        "1958-11-29?",
        "1958?",
        "1958-07-31/1958-08-03?"
      })
  void aDateIsWrittenAndReadAgain(String edtf) {
    HistoricalDate date = HistoricalDate.ofEdtf(edtf).orElseThrow();
    assertEquals(Optional.of(date), DateAttributes.read(DateAttributes.of(date)::get));
  }

  @Test
  void aSpanWithinWhichTheDayLiesIsNotASpanOfTime() {
    assertEquals(
        Map.of("notBefore", "1958-07-31", "notAfter", "1958-08-03", "cert", "low"),
        DateAttributes.of(HistoricalDate.ofEdtf("1958-07-31/1958-08-03?").orElseThrow()));
  }

  @Test
  void zoneAndFractionOfATimeAreRead() {
    assertEquals(
        "10:30",
        DateAttributes.read(Map.of("when", "1961-01-24T10:30:00.000-05:00")::get)
            .orElseThrow()
            .time()
            .orElseThrow()
            .toString());
  }

  @Test
  void aDateThatNoCalendarHasIsNone() {
    assertEquals(Optional.empty(), DateAttributes.read(Map.of("when", "1958-02-30")::get));
    assertEquals(
        Optional.empty(),
        DateAttributes.read(Map.of("from", "1958-05-01", "to", "1958-04-01")::get));
  }
}
