package org.memcon.publishing.page.timeline;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.model.chronology.CalendarUnit;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;
import org.memcon.publishing.page.words.AskedTime;
import org.memcon.publishing.page.words.View;

/// The page that shows when records are.
public record TimelinePage(Shell shell, TimelineAnswer answer) {

  /// A link of a row of them; the last, where one is, has no address.
  public record Step(String label, Optional<String> address) {}

  /// The page that shows an answer.
  public static TimelinePage of(String archive, TimelineAnswer answer) {
    String asked = answer.question().query();
    String title = PeriodWords.of(answer.window()) + (asked.isBlank() ? "" : ": " + asked);
    return new TimelinePage(Shell.of("Timeline, " + title, archive, asked), answer);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("timeline.jte", this);
  }

  private String query() {
    return answer.question().query();
  }

  /// The periods by which the window is shown.
  public CalendarUnit unit() {
    return answer.window().unit();
  }

  /// Whether it is a single day.
  public boolean isDay() {
    return answer.window().from().equals(answer.window().to());
  }

  /// What the window is called; a day with its weekday.
  public String title() {
    if (!isDay()) {
      return PeriodWords.of(answer.window());
    }
    DayOfWeek day = answer.window().from().getDayOfWeek();
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ", "
        + PeriodWords.of(answer.window());
  }

  /// The way from all times down to this.
  public List<Step> path() {
    List<Step> path = new ArrayList<>();
    path.add(new Step("All times", Optional.of(PeriodWords.address(query()))));
    for (CalendarUnit around : CalendarUnit.values()) {
      TimeWindow wide = TimeWindow.of(around, answer.window().from());
      if (wide.contains(answer.window()) && !wide.equals(answer.window())) {
        path.add(
            new Step(
                PeriodWords.inside(wide, around), Optional.of(PeriodWords.address(query(), wide))));
      }
    }
    String here =
        answer
            .window()
            .whole()
            .map(unit -> PeriodWords.inside(answer.window(), unit))
            .orElseGet(this::title);
    path.add(new Step(here, Optional.empty()));
    return path;
  }

  /// The time before, where there are records so early.
  public Optional<Step> before() {
    TimeWindow before = answer.window().before();
    return answer
        .whole()
        .filter(whole -> !whole.from().isAfter(before.to()))
        .map(any -> step(before));
  }

  /// The time behind, where there are records so late.
  public Optional<Step> after() {
    TimeWindow after = answer.window().after();
    return answer
        .whole()
        .filter(whole -> !whole.to().isBefore(after.from()))
        .map(any -> step(after));
  }

  private Step step(TimeWindow span) {
    return new Step(PeriodWords.of(span), Optional.of(PeriodWords.address(query(), span)));
  }

  /// What is shown, in words; with what cannot be.
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        records(answer.here())
            + (answer.here() == answer.records() - answer.undated()
                ? ""
                : " of " + Wording.number(answer.records() - answer.undated()) + " at any time")
            + (query().isBlank() ? "." : " with what you asked for."));
    if (answer.vague() > 0) {
      remarks.add(
          records(answer.vague())
              + " of them "
              + (answer.vague() == 1 ? "is" : "are")
              + " dated less exactly, and "
              + (answer.vague() == 1 ? "stands" : "stand")
              + " in none of the "
              + PeriodWords.many(unit())
              + ".");
    }
    if (answer.undated() > 0) {
      remarks.add(
          records(answer.undated())
              + (answer.undated() == 1 ? " has" : " have")
              + " no date and cannot be shown.");
    }
    return remarks;
  }

  private static String records(long records) {
    return Wording.number(records) + (records == 1 ? " record" : " records");
  }

  /// Whether any period has records that go on beyond it.
  public boolean hasTouching() {
    return answer.periods().stream().anyMatch(period -> period.touching() > 0);
  }

  /// The periods as bars.
  public TimelineChart chart() {
    return TimelineChart.of(answer.periods(), unit());
  }

  /// The periods that have records.
  public List<TimelineAnswer.Period> filled() {
    return answer.periods().stream().filter(period -> period.records() > 0).toList();
  }

  /// A period in words.
  public String label(TimelineAnswer.Period period) {
    return PeriodWords.of(period.span());
  }

  /// A period with its number, for those who do not see its bar.
  public String spoken(TimelineAnswer.Period period) {
    return label(period) + ": " + records(period.records());
  }

  /// Where a period is shown closer.
  public String closer(TimelineAnswer.Period period) {
    return PeriodWords.address(query(), period.span());
  }

  /// Where the records of a period are listed.
  public String list(TimeWindow span) {
    String date = "date:" + span.text();
    String asked = query().isBlank() ? date : "(" + query() + ") " + date;
    return View.RECORDS.inTime(asked);
  }

  /// Where the window is shown for another query.
  public String asking(String other) {
    return PeriodWords.address(other, answer.window());
  }

  /// The hours of the day.
  public Optional<DayClock> clock() {
    return isDay() ? DayClock.of(answer.events()) : Optional.empty();
  }

  /// The records of the day whose time is known or not, and those that may be of other days.
  public List<TimelineAnswer.Event> events(boolean timed, boolean ofOneDay) {
    return answer.events().stream()
        .filter(event -> event.isOfOneDay() == ofOneDay)
        .filter(event -> !ofOneDay || event.time().isPresent() == timed)
        .toList();
  }

  /// Kind, place and company of a record, in a line; its date where that is not just this day.
  public String about(TimelineAnswer.Event event) {
    List<String> parts = new ArrayList<>();
    if (!event.isOfOneDay()) {
      event.date().ifPresent(date -> parts.add(DateWords.dayOf(date)));
    }
    parts.add(event.kind().label());
    event.place().ifPresent(parts::add);
    if (!event.participants().isEmpty()) {
      int shown = Math.min(5, event.participants().size());
      int more = event.participants().size() - shown;
      parts.add(
          String.join(", ", event.participants().subList(0, shown))
              + (more > 0 ? " and " + more + " more" : ""));
    }
    return String.join(" · ", parts);
  }

  /// The time that is shown.
  public AskedTime time() {
    return new AskedTime(Optional.of(answer.window()));
  }
}
