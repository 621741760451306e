package org.memcon.publishing.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.memcon.model.chronology.HistoricalDate;

/// A date in words: "29 November 1958", "July 1958", "31 July–3 August 1958", "1958 (uncertain)".
public final class DateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private DateWords() {}

  /// The date as a reader would write it, the day first; its time of day behind it, where it has
  /// one.
  public static String of(HistoricalDate date) {
    String words = dayOf(date);
    return date.time().map(time -> words + ", " + TIME.format(time)).orElse(words);
  }

  /// The date without its time of day.
  public static String dayOf(HistoricalDate date) {
    String words =
        switch (date.precision()) {
          case DAY -> DAY.format(date.earliest());
          case MONTH -> MONTH.format(date.earliest());
          case YEAR -> Integer.toString(date.earliest().getYear());
          case INTERVAL -> interval(date.earliest(), date.latest());
        };
    return date.uncertain() ? words + " (uncertain)" : words;
  }

  private static String interval(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return DAY.format(from) + "–" + DAY.format(to);
    }
    if (from.getMonth() != to.getMonth()) {
      return DAY_AND_MONTH.format(from) + "–" + DAY.format(to);
    }
    return from.getDayOfMonth() + "–" + DAY.format(to);
  }
}
