package org.memcon.search.timeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.CalendarUnit;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.search.chronology.DatedRecords;
import org.memcon.search.compilation.Inquiry;

/// Makes timelines of what queries find.
public final class Timelines {

  /// No timeline has more periods.
  private static final int MOST_PERIODS = 800;

  private Timelines() {}

  /// The timeline of what was asked, in a window; without one, over all years in which there are
  /// records. Records that lie outside are counted and not shown.
  public static Timeline of(Inquiry.Asked asked, Optional<TimeWindow> looked) throws IOException {
    DatedRecords records = DatedRecords.of(asked);
    Optional<TimeWindow> whole = whole(records);
    TimeWindow window = looked.or(() -> whole.map(Timelines::years)).orElse(today());
    CalendarUnit unit = window.unit();
    List<TimeWindow> parts = window.parts(unit);
    parts = parts.subList(0, Math.min(MOST_PERIODS, parts.size()));
    Division division = new Division(parts, unit);
    Standouts standouts = new Standouts(asked, parts.size());
    for (int number = 0; number < records.size(); number++) {
      int in = division.add(records.first(number), records.last(number));
      if (in >= 0) {
        standouts.add(records.document(number), in);
      }
    }
    List<List<Timeline.Standout>> most = standouts.most();
    List<Timeline.Period> periods = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      periods.add(
          new Timeline.Period(parts.get(i), division.sure(i), division.touching(i), most.get(i)));
    }
    return new Timeline(
        asked.understood(),
        asked.remarksInTheEnd(),
        records.all(),
        records.all() - records.size(),
        whole,
        window,
        periods,
        division.vague());
  }

  private static TimeWindow today() {
    return TimeWindow.of(CalendarUnit.YEAR, LocalDate.EPOCH);
  }

  private static Optional<TimeWindow> whole(DatedRecords records) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int number = 0; number < records.size(); number++) {
      first = Math.min(first, records.first(number));
      last = Math.max(last, records.last(number));
    }
    return first > last
        ? Optional.empty()
        : Optional.of(new TimeWindow(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
  }

  /// All years that a window touches; where it lies in one, that year.
  private static TimeWindow years(TimeWindow window) {
    return TimeWindow.between(
        TimeWindow.of(CalendarUnit.YEAR, window.from()),
        TimeWindow.of(CalendarUnit.YEAR, window.to()));
  }
}
