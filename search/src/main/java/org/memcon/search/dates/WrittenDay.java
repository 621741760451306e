package org.memcon.search.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day of the calendar as it is written: `3 June 1961`, `June 3, 1961`, `3.6.1961`, `1961-06-03`.
public final class WrittenDay {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern DAY = Pattern.compile("(?i)(\\d{1,2})(st|nd|rd|d|th|er)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int MONTHS = 12;

  private WrittenDay() {}

  /// The day that one word names. With slashes only where it is plain which number is the month.
  public static Optional<LocalDate> inOneWord(String word) {
    Matcher iso = ISO.matcher(word);
    if (iso.matches()) {
      return day(iso, 1, 2, 3);
    }
    Matcher points = POINTS.matcher(word);
    if (points.matches()) {
      return day(points, 3, 2, 1);
    }
    Matcher slashes = SLASHES.matcher(word);
    if (!slashes.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(slashes.group(1));
    int second = Integer.parseInt(slashes.group(2));
    if (first == second || second > MONTHS) {
      return day(slashes, 3, 1, 2);
    }
    return first > MONTHS ? day(slashes, 3, 2, 1) : Optional.empty();
  }

  /// The day that three words name, given without the signs around them: day, month and year, or
  /// month, day and year.
  public static Optional<LocalDate> inThreeWords(String first, String second, String third) {
    if (!YEAR.matcher(third).matches()) {
      return Optional.empty();
    }
    boolean dayFirst = DAY.matcher(first).matches();
    Matcher day = DAY.matcher(dayFirst ? first : second);
    Optional<Month> month = MonthNames.month(dayFirst ? second : first);
    if (month.isEmpty() || !day.matches()) {
      return Optional.empty();
    }
    return day(Integer.parseInt(third), month.get().getValue(), Integer.parseInt(day.group(1)));
  }

  private static Optional<LocalDate> day(Matcher parts, int year, int month, int day) {
    return day(
        Integer.parseInt(parts.group(year)),
        Integer.parseInt(parts.group(month)),
        Integer.parseInt(parts.group(day)));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// The ways in which records write a day: each a row of places, and for each place the words that
  /// can stand there.
  public static List<List<Set<String>>> writings(LocalDate date) {
    Set<String> year = Set.of(Integer.toString(date.getYear()));
    Set<String> number = both(date.getMonthValue());
    Set<String> day = both(date.getDayOfMonth());
    Set<String> ordinal = new LinkedHashSet<>(day);
    for (String ending : List.of("st", "nd", "rd", "d", "th")) {
      ordinal.add(date.getDayOfMonth() + ending);
    }
    ordinal.add(date.getDayOfMonth() == 1 ? "1er" : date.getDayOfMonth() + "th");
    Set<String> month = MonthNames.of(date.getMonth());
    Set<String> named = new LinkedHashSet<>(month);
    named.add(MonthNames.roman(date.getMonth()));
    List<List<Set<String>>> writings = new ArrayList<>();
    writings.add(List.of(ordinal, named, year));
    writings.add(List.of(month, ordinal, year));
    writings.add(List.of(ordinal, Set.of("of"), month, year));
    writings.add(List.of(day, Set.of("de"), month, Set.of("de"), year));
    writings.add(List.of(year, number, day));
    writings.add(List.of(pointed(day, number, date.getYear())));
    if (date.getDayOfMonth() > MONTHS || date.getDayOfMonth() == date.getMonthValue()) {
      writings.add(List.of(number, day, year));
      writings.add(List.of(day, number, year));
    }
    return writings;
  }

  private static Set<String> both(int number) {
    Set<String> both = new LinkedHashSet<>();
    both.add(Integer.toString(number));
    both.add("%02d".formatted(number));
    return both;
  }

  private static Set<String> pointed(Set<String> days, Set<String> months, int year) {
    Set<String> pointed = new LinkedHashSet<>();
    for (String day : days) {
      months.forEach(month -> pointed.add(day + "." + month + "." + year));
    }
    return pointed;
  }
}
