package org.memcon.editing.review.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.DiplomaticRecord;

/// Compares a weekday with the date it stands before: "Thursday, July 4, 1961", and "Thursday, July
/// 4" in a record that tells the year by its own date.
public final class WeekdayReview {

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=\\p{Lu}|\\d)");
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(January|February|March|April|May|June|July|August|September|October|November|December)"
              + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/–-]|,? ?[\\[(]?\\d{2,4}|,?"
              + " (?:or|and|to|through) | \\[)");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /// No date is longer.
  private static final int LENGTH = 30;

  /// A date without a year is near the record's own (days).
  private static final int NEAR = 100;

  private final DateRecognizer dates = new DateRecognizer();

  /// What is found in one record.
  public List<Finding> of(DiplomaticRecord record, List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      String words = passage.words();
      if (!words.contains("day")) {
        continue;
      }
      Matcher weekday = WEEKDAY.matcher(words);
      while (weekday.find()) {
        String behind =
            words.substring(weekday.end(), Math.min(words.length(), weekday.end() + LENGTH));
        Optional<DateMatch> match = dates.recognize(behind).filter(found -> found.from() == 0);
        Optional<String> disagrees =
            match.isPresent()
                ? full(weekday, behind, match.get())
                : withoutYear(weekday, behind, record);
        disagrees.ifPresent(what ->
            findings.add(
                new Finding(
                    Code.MC017,
                    record.span(),
                    Code.MC017.label() + ": " + what + " (" + passage.name() + ")")));
      }
    }
    return findings;
  }

  private static Optional<String> full(Matcher weekday, String behind, DateMatch match) {
    return match
        .date()
        .filter(date -> date.precision() == HistoricalDate.Precision.DAY)
        .map(date -> date.earliest().getDayOfWeek())
        .filter(day -> !isNamed(day, weekday))
        // "July 26 [27], 1968": editors have seen to it.
        .filter(day -> behind.lastIndexOf('[', match.to()) < 0)
        .map(day ->
            weekday.group().strip()
                + " "
                + behind.substring(0, match.to())
                + " was a "
                + name(day));
  }

  private static Optional<String> withoutYear(
      Matcher weekday, String behind, DiplomaticRecord record) {
    Matcher date = NO_YEAR.matcher(behind);
    Optional<HistoricalDate> own =
        record.description().date().filter(it -> it.precision() == HistoricalDate.Precision.DAY);
    if (own.isEmpty() || !date.lookingAt()) {
      return Optional.empty();
    }
    LocalDate near = own.get().earliest();
    int month = MONTHS.indexOf(date.group(1)) + 1;
    int number = Integer.parseInt(date.group(2));
    Optional<LocalDate> meant = Optional.empty();
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      try {
        LocalDate day = LocalDate.of(year, month, number);
        long apart = Math.abs(ChronoUnit.DAYS.between(day, near));
        if (apart <= NEAR) {
          meant = Optional.of(day);
        } else if (isNamed(day.getDayOfWeek(), weekday) && apart < 200) {
          return Optional.empty();
        }
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }
    return meant
        .filter(day -> !isNamed(day.getDayOfWeek(), weekday))
        .map(day ->
            weekday.group().strip()
                + " "
                + date.group()
                + ", "
                + day.getYear()
                + ", was a "
                + name(day.getDayOfWeek()));
  }

  private static boolean isNamed(DayOfWeek day, Matcher weekday) {
    return name(day).equals(weekday.group(1) + "day");
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
