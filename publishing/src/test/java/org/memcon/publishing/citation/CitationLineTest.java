package org.memcon.publishing.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.invented.Conversation;

class CitationLineTest {

  @Test
  void aRecordIsCitedByTitleDateKeeperTranslatorAndName() {
    assertEquals(
        "“Conversation of Chancellor Ilse Varga with Premier Anton Sorel,” 4 June 1961,"
            + " Lake Archive, f. 7, op. 2, d. 31, ll. 4-9, trans. Paul Ferrand, lake-1961-12.",
        CitationLine.of(Conversation.of(1).record(), Optional.empty(), Optional.empty()));
  }

  @Test
  void aPassageIsCitedByItsPlaceInTheRecord() {
    assertEquals(
        "“Conversation of Chancellor Ilse Varga with Premier Anton Sorel,” 4 June 1961, Papers of"
            + " the Lake Crisis, 1961, document 12, Lake Archive, f. 7, op. 2, d. 31, ll. 4-9,"
            + " trans. Paul Ferrand, lake-1961-12, turn 5.",
        CitationLine.of(
            Conversation.of(1).record(),
            Optional.of("Papers of the Lake Crisis, 1961"),
            Optional.empty(),
            Optional.of("t5")));
  }

  @Test
  void datesAreWrittenTheDayFirst() {
    LocalDate day = LocalDate.of(1958, 7, 31);
    assertEquals("31 July 1958", DateWords.of(HistoricalDate.day(day)));
    assertEquals(
        "31 July 1958, 10:05", DateWords.of(HistoricalDate.day(day).at(LocalTime.of(10, 5))));
    assertEquals("July 1958", DateWords.of(HistoricalDate.month(YearMonth.of(1958, 7))));
    assertEquals("1958 (uncertain)", DateWords.of(HistoricalDate.year(1958).doubted()));
    assertEquals(
        "31 July–3 August 1958", DateWords.of(HistoricalDate.interval(day, day.plusDays(3))));
    assertEquals(
        "1–3 August 1958", DateWords.of(HistoricalDate.interval(day.plusDays(1), day.plusDays(3))));
    assertEquals(
        "31 July 1958–31 July 1959", DateWords.of(HistoricalDate.interval(day, day.plusYears(1))));
  }
}
