package org.memcon.model.chronology;

import java.time.LocalDate;

/// The parts that calendars divide time into.
public enum CalendarUnit {
  DECADE,
  YEAR,
  MONTH,
  DAY;

  /// The first day of the part that a day lies in.
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
      case YEAR -> day.withDayOfYear(1);
      case MONTH -> day.withDayOfMonth(1);
      case DAY -> day;
    };
  }

  /// The first day of the next part.
  public LocalDate next(LocalDate day) {
    LocalDate first = first(day);
    return switch (this) {
      case DECADE -> first.plusYears(10);
      case YEAR -> first.plusYears(1);
      case MONTH -> first.plusMonths(1);
      case DAY -> first.plusDays(1);
    };
  }

  /// The last day of the part that a day lies in.
  public LocalDate last(LocalDate day) {
    return next(day).minusDays(1);
  }
}
