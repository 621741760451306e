package org.memcon.model.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of days that somebody looks at, both ends included.
public record TimeWindow(LocalDate from, LocalDate to) {

  private static final int FIRST_YEAR = -4000;
  private static final int LAST_YEAR = 4000;

  /// So many years are shown year by year, more of them by decades.
  private static final int YEARS = 40;

  /// So many months are shown month by month, more of them by years.
  private static final int MONTHS = 36;

  /// So many days are shown day by day, more of them by months.
  private static final int DAYS = 62;

  public TimeWindow {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a window that ends before it begins: " + from + "/" + to);
    }
  }

  /// The part of the calendar that a day lies in.
  public static TimeWindow of(CalendarUnit unit, LocalDate day) {
    return new TimeWindow(unit.first(day), unit.last(day));
  }

  /// Reads `1961`, `1961-06`, `1961-06-03` or `196X`; empty for what is none of them.
  public static Optional<TimeWindow> read(String text) {
    try {
      return switch (text.length()) {
        case 4 ->
            text.endsWith("X") || text.endsWith("x")
                ? year(Integer.parseInt(text.substring(0, 3)) * 10)
                    .map(year -> of(CalendarUnit.DECADE, year.from()))
                : year(Integer.parseInt(text));
        case 7 -> bounded(YearMonth.parse(text).atDay(1)).map(day -> of(CalendarUnit.MONTH, day));
        case 10 -> bounded(LocalDate.parse(text)).map(day -> new TimeWindow(day, day));
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException noDate) {
      return Optional.empty();
    }
  }

  private static Optional<TimeWindow> year(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Optional.empty()
        : Optional.of(of(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)));
  }

  private static Optional<LocalDate> bounded(LocalDate day) {
    return Optional.of(day)
        .filter(any -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }

  /// From the beginning of one to the end of the other, whichever comes first.
  public static TimeWindow between(TimeWindow one, TimeWindow other) {
    return new TimeWindow(
        one.from.isBefore(other.from) ? one.from : other.from,
        one.to.isAfter(other.to) ? one.to : other.to);
  }

  /// The parts of the calendar by which it is shown.
  public CalendarUnit unit() {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days <= DAYS) {
      return CalendarUnit.DAY;
    }
    if (ChronoUnit.MONTHS.between(from, to.plusDays(1)) <= MONTHS) {
      return CalendarUnit.MONTH;
    }
    return ChronoUnit.YEARS.between(from, to.plusDays(1)) <= YEARS
        ? CalendarUnit.YEAR
        : CalendarUnit.DECADE;
  }

  /// All parts of one size that it touches, whole, in their order.
  public List<TimeWindow> parts(CalendarUnit unit) {
    List<TimeWindow> parts = new ArrayList<>();
    for (LocalDate day = unit.first(from); !day.isAfter(to); day = unit.next(day)) {
      parts.add(of(unit, day));
    }
    return parts;
  }

  /// Which part of the calendar it is; empty where it is none.
  public Optional<CalendarUnit> whole() {
    for (CalendarUnit unit : CalendarUnit.values()) {
      if (equals(of(unit, from))) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /// Whether another lies in it, every day of it.
  public boolean contains(TimeWindow other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /// The same length of time before; of a part of the calendar, the part before.
  public TimeWindow before() {
    return whole()
        .map(unit -> of(unit, from.minusDays(1)))
        .orElseGet(() -> new TimeWindow(from.minusDays(length()), from.minusDays(1)));
  }

  /// The same length of time behind.
  public TimeWindow after() {
    return whole()
        .map(unit -> of(unit, to.plusDays(1)))
        .orElseGet(() -> new TimeWindow(to.plusDays(1), to.plusDays(length())));
  }

  private long length() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /// As the query language writes it: `1961`, `1961-06`, `1961-06-03`, `1961-06-03..1961-07-02`.
  public String text() {
    return whole()
        .map(unit ->
            switch (unit) {
              case DECADE -> from.getYear() + ".." + to.getYear();
              case YEAR -> "%04d".formatted(from.getYear());
              case MONTH -> YearMonth.from(from).toString();
              case DAY -> from.toString();
            })
        .orElseGet(() ->
            from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1
                ? "%04d..%04d".formatted(from.getYear(), to.getYear())
                : from + ".." + to);
  }

  /// The first day as one would type it: of whole years the year, of whole months the month.
  public String firstText() {
    return typed(from);
  }

  /// The last day likewise.
  public String lastText() {
    return typed(to);
  }

  private String typed(LocalDate day) {
    LocalDate behind = to.plusDays(1);
    if (from.getDayOfYear() == 1 && behind.getDayOfYear() == 1) {
      return "%04d".formatted(day.getYear());
    }
    return from.getDayOfMonth() == 1 && behind.getDayOfMonth() == 1
        ? YearMonth.from(day).toString()
        : day.toString();
  }
}
