package org.memcon.publishing.page.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;
import org.memcon.publishing.page.words.AskedTime;
import org.memcon.publishing.page.words.View;

/// The page that tells the events of an archive year by year.
public record EventsPage(Shell shell, EventsAnswer answer) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// The page that shows an answer.
  public static EventsPage of(String archive, EventsAnswer answer) {
    String asked = answer.question().query();
    String title = "Meetings and conferences" + (asked.isBlank() ? "" : ": " + asked);
    return new EventsPage(Shell.of(title, archive, asked), answer);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("gatherings.jte", this);
  }

  /// The events by the years in which they began.
  public Map<Integer, List<EventsAnswer.Event>> years() {
    Map<Integer, List<EventsAnswer.Event>> years = new TreeMap<>();
    for (EventsAnswer.Event event : answer.events()) {
      years.computeIfAbsent(event.from().getYear(), year -> new ArrayList<>()).add(event);
    }
    return years;
  }

  /// What is shown, in words, and what is left out.
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    long shown = answer.events().size();
    remarks.add(
        Wording.number(answer.all())
            + (answer.all() == 1 ? " event" : " events")
            + " with two records or more, among "
            + Wording.number(answer.records())
            + (answer.records() == 1 ? " record of a meeting." : " records of meetings."));
    if (shown < answer.all()) {
      remarks.add("Shown are the " + Wording.number(shown) + " with most records.");
    }
    remarks.add(
        "Records are of one event if they are of one day, or of days one after the other, at one"
            + " place, with the same people, as far as the authority knows them.");
    return remarks;
  }

  /// The days of an event: "3–4 June", "30 May–1 June", "30 December 1961–2 January 1962".
  public String days(EventsAnswer.Event event) {
    LocalDate from = event.from();
    LocalDate to = event.to();
    if (from.equals(to)) {
      return MONTH.format(from);
    }
    if (from.getYear() != to.getYear()) {
      return YEAR.format(from) + "–" + YEAR.format(to);
    }
    DateTimeFormatter first = from.getMonth() == to.getMonth() ? DAY : MONTH;
    return first.format(from) + "–" + MONTH.format(to);
  }

  /// Where the records of an event are listed.
  public String list(EventsAnswer.Event event) {
    return View.RECORDS.inTime(event.query());
  }

  /// The time that was asked for.
  public AskedTime time() {
    return new AskedTime(answer.window());
  }
}
