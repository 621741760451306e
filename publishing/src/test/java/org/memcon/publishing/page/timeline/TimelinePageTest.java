package org.memcon.publishing.page.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.page.words.Question;

class TimelinePageTest {

  private static TimelinePage page(String query, String span, List<TimelineAnswer.Event> events) {
    TimeWindow window = TimeWindow.read(span).orElseThrow();
    List<TimelineAnswer.Period> periods =
        window.parts(window.unit()).stream()
            .map(part ->
                new TimelineAnswer.Period(
                    part,
                    part.from().getDayOfYear() % 3,
                    0,
                    List.of(new TimelineAnswer.Standout("Lucy Arden", "person:x", 1))))
            .toList();
    return TimelinePage.of(
        "Lake Papers",
        new TimelineAnswer(
            new Question(query, query, List.of(), List.of()),
            20,
            2,
            TimeWindow.read("1961"),
            9,
            1,
            window,
            periods,
            List.of(),
            events));
  }

  private static TimelineAnswer.Event event(String id, HistoricalDate date) {
    return new TimelineAnswer.Event(
        new RecordId(id),
        "Talk <" + id + ">",
        RecordKind.LETTER,
        Optional.of(date),
        Optional.of("Oricu"),
        List.of("A", "B", "C", "D", "E", "F", "G"));
  }

  @Test
  void everyPeriodWithRecordsIsALinkIntoItInPictureAndTable() {
    String html = page("gates & water", "1961", List.of()).html();
    assertEquals(
        2, html.split("href=\"/timeline/1961/06\\?q=gates\\+%26\\+water\"", -1).length - 1);
    assertTrue(html.contains("June 1961: 2 records"));
    assertTrue(html.contains("date%3A1961-06"));
  }

  @Test
  void whatCannotBeShownIsSaid() {
    String html = page("", "1961", List.of()).html();
    assertTrue(html.contains("2 records have no date"));
    assertTrue(html.contains("1 record of them is dated less exactly"));
  }

  @Test
  void thePathLeadsFromAllTimesToHere() {
    assertEquals(
        List.of("All times", "1960s", "1961", "June", "3"),
        page("", "1961-06-03", List.of()).path().stream().map(TimelinePage.Step::label).toList());
  }

  @Test
  void thereIsNoWayToWhereThereAreNoRecords() {
    assertFalse(page("", "1961", List.of()).before().isPresent());
    assertTrue(page("", "1961-06", List.of()).before().isPresent());
  }

  @Test
  void theRecordsOfADayStandAtTheirHours() {
    HistoricalDate day = HistoricalDate.ofEdtf("1961-06-03").orElseThrow();
    TimelinePage page =
        page(
            "",
            "1961-06-03",
            List.of(
                event("early", day.at(LocalTime.of(9, 15))),
                event("late", day.at(LocalTime.of(9, 20))),
                event("some", day),
                event("span", HistoricalDate.ofEdtf("1961-06-01/1961-06-04").orElseThrow())));
    DayClock clock = page.clock().orElseThrow();
    assertEquals(2, clock.marks().size());
    assertTrue(
        clock.marks().get(1).y() < clock.marks().get(0).y(), "of one quarter: above each other");
    String html = page.html();
    assertTrue(html.contains("datetime=\"09:15\""));
    assertTrue(html.contains("Perhaps on this day"));
    assertTrue(html.contains("1–4 June 1961 · Letter · Oricu · A, B, C, D, E and 2 more"));
    assertTrue(html.contains("Talk &lt;early&gt;"));
    assertTrue(html.contains("Saturday, 3 June 1961"));
  }

  @Test
  void labelsThatHaveNoRoomAreLeftOut() {
    List<TimelineChart.Bar> bars = page("", "1961-06", List.of()).chart().bars();
    assertEquals(30, bars.size());
    assertTrue(bars.stream().allMatch(bar -> bar.x() + bar.width() <= TimelineChart.END));
  }

  @Test
  void onATelephoneFewerLabelsAreWritten() {
    List<TimelineChart.Bar> days = page("", "1961-06", List.of()).chart().bars();
    assertTrue(days.stream().noneMatch(bar -> bar.label().isEmpty()), "all where it is wide");
    assertTrue(days.stream().anyMatch(TimelineChart.Bar::roomyLabel));
    assertFalse(days.getFirst().roomyLabel());
  }
}
