package org.memcon.publishing.page.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Office;
import org.memcon.model.chronology.HistoricalDate;

/// Offices drawn along the years, one under the other; those of which no date is known are left to
/// the table beside it.
public record OfficeTimeline(List<Bar> bars, List<Tick> ticks, int height) {

  /// The drawing's width in its own units.
  public static final int WIDTH = 720;

  private static final int ROW = 26;
  private static final int FOOT = 22;

  /// How far a bar goes on whose other end is not known, in years.
  private static final double OPEN = 1.5;

  /// An office: where its bar lies in the drawing; `open` where an end of it is not known.
  public record Bar(String label, String when, double x, double y, double width, boolean open) {}

  /// A year on the axis.
  public record Tick(String label, double x) {}

  private record Stretch(Office office, double from, double to, boolean open) {}

  /// The timeline of a person's offices; empty where none has a date.
  public static Optional<OfficeTimeline> of(Person person) {
    List<Stretch> stretches = new ArrayList<>();
    for (Office office : person.offices()) {
      stretch(office).ifPresent(stretches::add);
    }
    if (stretches.isEmpty()) {
      return Optional.empty();
    }
    stretches.sort(Comparator.comparingDouble(Stretch::from));
    double first = Math.floor(stretches.getFirst().from());
    double last = Math.ceil(stretches.stream().mapToDouble(Stretch::to).max().orElse(first + 1));
    double unit = WIDTH / Math.max(4, last - first);
    List<Bar> bars = new ArrayList<>();
    for (Stretch stretch : stretches) {
      bars.add(
          new Bar(
              OfficeWords.of(stretch.office()),
              OfficeWords.of(stretch.office().period()),
              (stretch.from() - first) * unit,
              bars.size() * (double) ROW,
              Math.max(3, (stretch.to() - stretch.from()) * unit),
              stretch.open()));
    }
    return Optional.of(
        new OfficeTimeline(bars, ticks(first, last, unit), bars.size() * ROW + FOOT));
  }

  /// Where the axis stands.
  public int axis() {
    return height - FOOT + 4;
  }

  private static List<Tick> ticks(double first, double last, double unit) {
    List<Tick> ticks = new ArrayList<>();
    int step = last - first > 30 ? 10 : last - first > 12 ? 5 : last - first > 6 ? 2 : 1;
    for (int year = (int) first; year <= last; year++) {
      if (year % step == 0) {
        ticks.add(new Tick(Integer.toString(year), (year - first) * unit));
      }
    }
    return ticks;
  }

  private static Optional<Stretch> stretch(Office office) {
    Optional<HistoricalDate> from = office.period().from();
    Optional<HistoricalDate> to = office.period().to();
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    double begin =
        from.map(date -> year(date.earliest())).orElseGet(() -> year(to.get().latest()) - OPEN);
    double end = to.map(date -> year(date.latest())).orElseGet(() -> begin + OPEN);
    return Optional.of(
        new Stretch(office, begin, Math.max(begin, end), from.isEmpty() || to.isEmpty()));
  }

  private static double year(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / 366.0;
  }
}
