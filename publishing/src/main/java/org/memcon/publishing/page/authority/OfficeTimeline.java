package org.memcon.publishing.page.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Office;
import org.memcon.model.chronology.HistoricalDate;

/// Offices drawn along the years, one under the other; those of which no date is known are left to
/// the table beside it. Places are in hundredths of the drawing's width.
public record OfficeTimeline(List<Bar> bars, List<Tick> ticks) {

  /// How far a bar goes on whose other end is not known, in years.
  private static final double OPEN = 1.5;

  /// So many years are written where it is narrow.
  private static final int FEW = 5;

  /// An office: where its bar lies in the drawing; `open` where an end of it is not known.
  public record Bar(String label, String when, double x, double width, boolean open) {}

  /// A year on the axis; `roomy` where its number has no room on a telephone.
  public record Tick(String label, double x, boolean roomy) {}

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
    double unit = 100 / Math.max(4, last - first);
    List<Bar> bars = new ArrayList<>();
    for (Stretch stretch : stretches) {
      bars.add(
          new Bar(
              OfficeWords.of(stretch.office()),
              OfficeWords.of(stretch.office().period()),
              round((stretch.from() - first) * unit),
              round(Math.max(0.5, (stretch.to() - stretch.from()) * unit)),
              stretch.open()));
    }
    return Optional.of(new OfficeTimeline(bars, ticks(first, last, unit)));
  }

  private static List<Tick> ticks(double first, double last, double unit) {
    int step = last - first > 30 ? 10 : last - first > 12 ? 5 : last - first > 6 ? 2 : 1;
    List<Integer> years =
        IntStream.rangeClosed((int) first, (int) last - 1)
            .filter(year -> year % step == 0)
            .boxed()
            .toList();
    int seldom = Math.max(1, (years.size() + FEW - 1) / FEW);
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      double x = round((years.get(i) - first) * unit);
      ticks.add(new Tick(Integer.toString(years.get(i)), x, i % seldom != 0));
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

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static double year(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / 366.0;
  }
}
