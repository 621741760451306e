package org.memcon.model.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/// A date as history knows it: a day, a month, a year or a span of days, sure or not. A date that
/// no calendar has never becomes one of these; it is a finding.
///
/// `earliest` and `latest` are the first and the last day that it can be, both inclusive.
public record HistoricalDate(
    LocalDate earliest,
    LocalDate latest,
    Precision precision,
    boolean uncertain,
    Optional<LocalTime> time) {

  /// How exactly the source says it.
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /// From one day to another.
    INTERVAL
  }

  public HistoricalDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "a date that ends before it begins: " + earliest + "/" + latest);
    }
  }

  /// One day.
  public static HistoricalDate day(LocalDate day) {
    return new HistoricalDate(day, day, Precision.DAY, false, Optional.empty());
  }

  /// Some day of a month.
  public static HistoricalDate month(YearMonth month) {
    return new HistoricalDate(
        month.atDay(1), month.atEndOfMonth(), Precision.MONTH, false, Optional.empty());
  }

  /// Some day of a year.
  public static HistoricalDate year(int year) {
    return new HistoricalDate(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Precision.YEAR,
        false,
        Optional.empty());
  }

  /// From one day to another, both included; one day where they are the same.
  public static HistoricalDate interval(LocalDate from, LocalDate to) {
    return from.equals(to)
        ? day(from)
        : new HistoricalDate(from, to, Precision.INTERVAL, false, Optional.empty());
  }

  /// The same date, said to be unsure.
  public HistoricalDate doubted() {
    return new HistoricalDate(earliest, latest, precision, true, time);
  }

  /// The same date at a time of day.
  public HistoricalDate at(LocalTime timeOfDay) {
    return new HistoricalDate(earliest, latest, precision, uncertain, Optional.of(timeOfDay));
  }

  /// The date in Extended Date/Time Format, ISO 8601-2: `1958-11-29`, `1958-11`, `1958?`,
  /// `1958-07-31/1958-08-03`.
  public String edtf() {
    String text =
        switch (precision) {
          case DAY -> earliest.toString();
          case MONTH -> YearMonth.from(earliest).toString();
          case YEAR -> "%04d".formatted(earliest.getYear());
          case INTERVAL -> earliest + "/" + latest;
        };
    return uncertain ? text + "?" : text;
  }

  /// Reads what [#edtf()] writes; empty where the text is no date of that form.
  public static Optional<HistoricalDate> ofEdtf(String text) {
    boolean doubt = text.endsWith("?") || text.endsWith("~");
    String plain = doubt ? text.substring(0, text.length() - 1) : text;
    try {
      int slash = plain.indexOf('/');
      HistoricalDate date;
      if (slash >= 0) {
        date =
            interval(
                LocalDate.parse(plain.substring(0, slash)),
                LocalDate.parse(plain.substring(slash + 1)));
      } else if (plain.length() == 10) {
        date = day(LocalDate.parse(plain));
      } else if (plain.length() == 7) {
        date = month(YearMonth.parse(plain));
      } else if (plain.length() == 4) {
        date = year(Integer.parseInt(plain));
      } else {
        return Optional.empty();
      }
      return Optional.of(doubt ? date.doubted() : date);
    } catch (DateTimeException | IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }
}
