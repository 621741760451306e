package org.memcon.search.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.search.retrieval.Corpus;
import org.memcon.search.retrieval.Draft;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

class TimelineTest {

  @TempDir Path folder;
  private Searcher searcher;

  @BeforeEach
  void index() {
    searcher =
        Corpus.of(
            folder,
            Draft.of("one", "Talk").date("1958-03-01").place("Oricu").paragraph("The ferry."),
            Draft.of("two", "Talk").date("1958-03-01").place("Oricu").paragraph("Grain."),
            Draft.of("three", "Talk").date("1958-03-31/1958-04-02").paragraph("The ferry."),
            Draft.of("four", "Paper").date("1958-06").paragraph("A ferry."),
            Draft.of("five", "Paper").date("1958").paragraph("A ferry."),
            Draft.of("six", "Paper").date("1961-01-05").place("Hraska").paragraph("A ferry."),
            Draft.of("seven", "Paper").paragraph("A ferry without a date."));
  }

  @AfterEach
  void close() {
    searcher.close();
  }

  private Timeline timeline(String query, String window) {
    return searcher.inquire(query, asked -> Timelines.of(asked, TimeWindow.read(window)));
  }

  private static List<Long> counts(Timeline timeline) {
    return timeline.periods().stream().map(Timeline.Period::records).toList();
  }

  @Test
  void withoutAWindowAllYearsAreShownFromTheFirstRecordToTheLast() {
    Timeline all = timeline("", "");
    assertEquals(7, all.records());
    assertEquals(1, all.undated());
    assertEquals("1958..1961", all.window().text());
    assertEquals(List.of(5L, 0L, 0L, 1L), counts(all));
  }

  @Test
  void aRecordOfSomeDaysIsCountedInEachMonthThatItTouches() {
    Timeline year = timeline("", "1958");
    assertEquals(2, year.periods().get(2).sure());
    assertEquals(1, year.periods().get(2).touching());
    assertEquals(1, year.periods().get(3).touching());
    assertEquals(1, year.periods().get(5).sure(), "a month is a part of the year");
  }

  @Test
  void aRecordDatedToTheYearStandsInNoMonthAndIsSaid() {
    assertEquals(1, timeline("", "1958").vague());
    assertEquals(0, timeline("", "").vague());
    assertEquals(2, timeline("", "1958-06").vague(), "the year's and the month's own");
  }

  @Test
  void onlyWhatTheQueryFindsIsCounted() {
    Timeline grain = timeline("grain", "1958-03");
    assertEquals(1, grain.records());
    assertEquals(1, counts(grain).stream().mapToLong(Long::longValue).sum());
  }

  @Test
  void whatAPeriodHasMoreThanOthersStandsOut() {
    Timeline all = timeline("", "");
    assertEquals(
        List.of("Oricu"),
        all.periods().getFirst().standouts().stream().map(Timeline.Standout::label).toList());
    assertEquals(2, all.periods().getFirst().standouts().getFirst().records());
  }

  @Test
  void aTimelineOfNothingHasAWindowAndNoRecords() {
    Timeline nothing = timeline("walrus", "");
    assertEquals(0, nothing.records());
    assertEquals(Optional.empty(), nothing.whole());
    assertTrue(counts(nothing).stream().allMatch(count -> count == 0));
  }

  @Test
  void theTimeOfDayIsKeptWithTheDate() {
    searcher.close();
    searcher =
        Corpus.of(
            folder.resolve("times"),
            Draft.of("eight", "Talk").date("1958-03-01").at(LocalTime.of(10, 30)).paragraph("So."));
    var date = searcher.search(SearchRequest.of("")).hits().getFirst().record().date();
    assertEquals(Optional.of(LocalTime.of(10, 30)), date.flatMap(when -> when.time()));
    assertEquals(Optional.of(LocalDate.of(1958, 3, 1)), date.map(when -> when.earliest()));
  }
}
