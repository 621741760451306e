package org.memcon.editing.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.chronology.HistoricalDate;

/// Recognizes dates in words: "29 November 1958", "November 29–30, 1958, 3 p.m.", "December 31,
/// 1958–January 2, 1959", "May 1959", "1958-11-29", and the days that [ContinentalDate] knows.
public final class DateRecognizer {

  private static final String MONTH =
      "(?:Jan(?:uary|\\b)|Feb(?:ruary|r?\\b)|Mar(?:ch|\\b)|Apr(?:il|\\b)|May\\b|June?\\b|July?\\b"
          + "|Aug(?:ust|\\b)|Sep(?:tember|t?\\b)|Oct(?:ober|\\b)|Nov(?:ember|\\b)"
          + "|Dec(?:ember|\\b)|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER"
          + "|NOVEMBER|DECEMBER)\\.?";
  private static final String DAY = "(?:\\d{1,2})(?:(?:st|nd|rd|th|ST|ND|RD|TH)|[dt]\\.?(?= ))?";
  private static final String YEAR = "(?:1[5-9]|20)\\d\\d(?!\\d)";
  private static final String UNTIL = "(?: ?[-–—/] ?|-{2}| (?:and(?:/or)?|to|through|until) )";

  private static final Pattern DATE =
      Pattern.compile(
          // day month year, or a span of them
          "(?<![\\d/.-])(?<da>"
              + DAY
              + ")(?:(?:"
              + UNTIL
              + "| ?, ?)(?<db>"
              + DAY
              + "))?(?: of)? ?(?<dm>"
              + MONTH
              + "),? ?(?<dy>"
              + YEAR
              + ")"
              // month day year, or a span of them; a number in brackets corrects the day
              + "|\\b(?<ma>"
              + MONTH
              + "),? ?(?<mb>"
              + DAY
              + ")(?: \\[\\d{1,2}\\??]|\\?)?(?:"
              + UNTIL
              + "(?:(?<mc>"
              + MONTH
              + ") )?(?<md>"
              + DAY
              + "))?,? {0,2}(?<my>"
              + YEAR
              + ")"
              // month and year
              + "|\\b(?<ya>"
              + MONTH
              + "),? (?<yb>"
              + YEAR
              + ")"
              // year-month-day
              + "|(?<![\\d-])(?<ia>"
              + YEAR
              + ")-(?<ib>[01]\\d)-(?<ic>[0-3]\\d)(?![\\d-])");

  /// No date has more characters before its year, and none more from there on ("1958-11-29").
  private static final int BEFORE_YEAR = 80;

  private static final int FROM_YEAR = 10;

  private static final Pattern SPAN_OF_YEARS = Pattern.compile(UNTIL);

  /// All dates in a text, in order.
  public List<DateMatch> recognizeAll(String text) {
    List<DateMatch> found = new ArrayList<>();
    if (Years.next(text, 0) < 0) {
      return text.indexOf('年') < 0 ? found : HanDay.all(text);
    }
    Matcher matcher = DATE.matcher(text).useTransparentBounds(true);
    int at = 0;
    for (Optional<DateMatch> next = next(matcher, text, at);
        next.isPresent();
        next = next(matcher, text, at)) {
      DateMatch match = next.get();
      at = match.to();
      if (!found.isEmpty()) {
        Optional<DateMatch> span = joined(text, found.getLast(), match);
        if (span.isPresent()) {
          found.set(found.size() - 1, span.get());
          continue;
        }
      }
      found.add(match);
    }
    return found;
  }

  /// The first date in a text.
  public Optional<DateMatch> recognize(String text) {
    return recognizeAll(text).stream().findFirst();
  }

  /// The first date from `from` on. Every date holds a year, and most texts hold none: the pattern
  /// is tried only around the years.
  private static Optional<DateMatch> next(Matcher matcher, String text, int from) {
    for (int year = Years.next(text, from); year >= 0; year = Years.next(text, year + 1)) {
      Optional<DateMatch> continental = ContinentalDate.at(text, year, from);
      if (continental.isPresent()) {
        return continental;
      }
      if (Years.mayDate(text, year)
          && around(matcher, text, Math.max(from, year - BEFORE_YEAR), year)) {
        return Optional.of(read(matcher));
      }
    }
    return Optional.empty();
  }

  private static boolean around(Matcher matcher, String text, int from, int year) {
    int end = Math.min(text.length(), year + FROM_YEAR);
    for (int at = from; at <= year; at++) {
      if (Years.mayBegin(text, at) && matcher.region(at, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// "December 31, 1958–January 2, 1959" is one date.
  private static Optional<DateMatch> joined(String text, DateMatch first, DateMatch second) {
    String between = text.substring(first.to(), second.from());
    boolean days = first.isDay() && second.isDay();
    if (!days || !SPAN_OF_YEARS.matcher(between).matches() || between.equals(" and ")) {
      return Optional.empty();
    }
    LocalDate from = first.date().orElseThrow().earliest();
    LocalDate to = second.date().orElseThrow().latest();
    return to.isBefore(from)
        ? Optional.empty()
        : Optional.of(
            new DateMatch(
                first.from(), second.to(), Optional.of(HistoricalDate.interval(from, to))));
  }

  private static DateMatch read(Matcher matcher) {
    Optional<HistoricalDate> date;
    if (matcher.group("dy") != null) {
      date =
          days(
              number(matcher.group("dy")),
              month(matcher.group("dm")),
              number(matcher.group("da")),
              month(matcher.group("dm")),
              matcher.group("db"));
    } else if (matcher.group("my") != null) {
      String last = matcher.group("mc");
      int month = month(matcher.group("ma"));
      date =
          days(
              number(matcher.group("my")),
              month,
              number(matcher.group("mb")),
              last == null ? month : month(last),
              matcher.group("md"));
    } else if (matcher.group("yb") != null) {
      date =
          Optional.of(
              HistoricalDate.month(
                  YearMonth.of(number(matcher.group("yb")), month(matcher.group("ya")))));
    } else {
      int month = number(matcher.group("ib"));
      date = days(number(matcher.group("ia")), month, number(matcher.group("ic")), month, null);
    }
    return new DateMatch(matcher.start(), matcher.end(), date);
  }

  private static Optional<HistoricalDate> days(
      int year, int month, int day, int lastMonth, @Nullable String lastDay) {
    try {
      LocalDate from = LocalDate.of(year, month, day);
      LocalDate to = lastDay == null ? from : LocalDate.of(year, lastMonth, number(lastDay));
      return Optional.of(HistoricalDate.interval(from, to.isBefore(from) ? from : to));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length() && Character.isDigit(digits.charAt(i)); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }

  private static int month(String word) {
    String three = word.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(three) / 3 + 1;
  }
}
