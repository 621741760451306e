package org.memcon.sources.authority.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// Dates as registers write them: a day, a month or a year of ISO 8601, with a mark of doubt before
/// or behind it.
public final class RegisterDates {

  private static final Pattern DATE =
      Pattern.compile("(?:ca?\\.?\\s*|about\\s+|\\?\\s*)?(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)\\s*\\??");

  /// How long an office may have been held before and after days on which it was.
  private static final int YEARS = 10;

  private RegisterDates() {}

  /// The date that a text says; empty where it says none, or one that no calendar has.
  public static Optional<HistoricalDate> read(String text) {
    String date = text.strip();
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<HistoricalDate> plain = HistoricalDate.ofEdtf(matcher.group(1));
    return matcher.group(1).equals(date) ? plain : plain.map(HistoricalDate::doubted);
  }

  /// A life or a tenure between two dates; both ends are left out where the second comes before the
  /// first.
  public static Period period(Optional<HistoricalDate> from, Optional<HistoricalDate> to) {
    return from.isPresent() && to.isPresent() && to.get().latest().isBefore(from.get().earliest())
        ? Period.UNBOUNDED
        : new Period(from, to);
  }

  /// The tenure of somebody who is known to have held an office from one day to another, and
  /// perhaps for some years around them.
  public static Optional<Period> around(String first, String last) {
    try {
      LocalDate from = LocalDate.parse(first);
      LocalDate to = last.isEmpty() ? from : LocalDate.parse(last);
      return to.isBefore(from)
          ? Optional.empty()
          : Optional.of(
              Period.between(
                  HistoricalDate.interval(from.minusYears(YEARS), from),
                  HistoricalDate.interval(to, to.plusYears(YEARS))));
    } catch (DateTimeException noCalendarHasIt) {
      return Optional.empty();
    }
  }
}
