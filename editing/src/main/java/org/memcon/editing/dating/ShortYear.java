package org.memcon.editing.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.chronology.HistoricalDate;

/// Recognizes days whose years have two figures: "10.III.61", "3. V. 61", "18.4.61", "12 Mar ’61".
///
/// Where strokes part the numbers, Americans write the month first and others the day: "3/4/61" is
/// read by nobody, "18/4/61" by all.
public final class ShortYear {

  /// How sure a day is whose century is not written.
  public static final double CONFIDENCE = 0.55;

  /// Before such a day more words than a place's name are no place: "Made by the Office of
  /// Distribution 22.4.69".
  public static final int LONGEST_PLACE = 24;

  /// The century that records of this kind are from unless their own years say another.
  private static final int CENTURY = 1900;

  private static final int YEAR_DIGITS = 4;

  private static final Pattern DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d./-])(?<day>\\d{1,2})(?:\\. ?(?<roman>[IVX]{1,4}|\\d{1,2})\\."
              + " ?|/(?<number>\\d{1,2})/|[ .-]{1,2}(?<name>\\p{L}{3,10})\\.?[ -]?,?"
              + " ?)[’'ʼ]?(?<year>\\d{2})(?![\\d.:/–-]|[.,]\\d)");

  private ShortYear() {}

  /// The day that the words name so.
  public static Optional<DateMatch> recognize(String text) {
    Matcher found = DAY.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(found.group("day"));
    int month = month(found);
    if (found.group("number") != null) {
      if ((day > 12) == (month > 12)) {
        return Optional.empty();
      }
      int first = day;
      day = Math.max(first, month);
      month = Math.min(first, month);
    }
    if (month == 0) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(CENTURY + Integer.parseInt(found.group("year")), month, day);
      return Optional.of(
          new DateMatch(found.start(), found.end(), Optional.of(HistoricalDate.day(date))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int month(Matcher found) {
    String roman = found.group("roman");
    if (roman != null) {
      return Character.isDigit(roman.charAt(0))
          ? Integer.parseInt(roman)
          : MonthNames.number(roman);
    }
    String name = found.group("name");
    return name == null ? Integer.parseInt(found.group("number")) : MonthNames.shortened(name);
  }

  /// Whether years of four figures tell the century that such a year is read in: there are some,
  /// and all are of it.
  public static boolean isTold(Iterable<String> texts) {
    boolean told = false;
    for (String text : texts) {
      for (int at = Years.next(text, 0); at >= 0; at = Years.next(text, at + YEAR_DIGITS)) {
        if (Integer.parseInt(text, at, at + 2, 10) * 100 != CENTURY) {
          return false;
        }
        told = true;
      }
    }
    return told;
  }
}
