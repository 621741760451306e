package org.memcon.tei.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.chronology.HistoricalDate;

/// A date as the attributes of TEI's `date`: `when`, `from` and `to` for what is sure, `notBefore`
/// and `notAfter` for a span that is not, `cert` for a doubt.
public final class DateAttributes {

  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?))?(?:Z|[+-]\\d{2}:\\d{2})?");

  /// How many characters a day has, "1961-04-18": most dates are one.
  private static final int DAY_ALONE = 10;

  private DateAttributes() {}

  /// The attributes that say a date, in the order in which they are written.
  public static Map<String, String> of(HistoricalDate date) {
    Map<String, String> attributes = new LinkedHashMap<>();
    String time = date.time().map(DateAttributes::time).orElse("");
    switch (date.precision()) {
      case DAY -> attributes.put("when", date.earliest() + time);
      case MONTH -> attributes.put("when", YearMonth.from(date.earliest()).toString());
      case YEAR -> attributes.put("when", "%04d".formatted(date.earliest().getYear()));
      case INTERVAL -> {
        attributes.put(date.uncertain() ? "notBefore" : "from", date.earliest() + time);
        attributes.put(date.uncertain() ? "notAfter" : "to", date.latest().toString());
      }
    }
    if (date.uncertain()) {
      attributes.put("cert", "low");
    }
    return attributes;
  }

  private static String time(LocalTime time) {
    String text = time.toString();
    return "T" + (text.length() == 5 ? text + ":00" : text);
  }

  /// The date that attributes say; empty where they say none or one that no calendar has.
  public static Optional<HistoricalDate> read(Function<String, @Nullable String> attribute) {
    String when = attribute.apply("when");
    String from = attribute.apply("from");
    String to = attribute.apply("to");
    String notBefore = attribute.apply("notBefore");
    String notAfter = attribute.apply("notAfter");
    boolean doubt = "low".equals(attribute.apply("cert"));
    try {
      HistoricalDate date = null;
      if (when != null) {
        date = point(when);
      } else if (from != null || to != null) {
        date = span(from, to);
      } else if (notBefore != null || notAfter != null) {
        date = span(notBefore, notAfter);
        doubt = true;
      }
      return Optional.ofNullable(date == null || !doubt ? date : date.doubted());
    } catch (DateTimeException | IllegalArgumentException noCalendarHasIt) {
      return Optional.empty();
    }
  }

  /// Whether attributes mean to say a date.
  public static boolean present(Function<String, @Nullable String> attribute) {
    return attribute.apply("when") != null
        || attribute.apply("from") != null
        || attribute.apply("to") != null
        || attribute.apply("notBefore") != null
        || attribute.apply("notAfter") != null;
  }

  private static HistoricalDate span(@Nullable String first, @Nullable String last) {
    HistoricalDate start = point(first != null ? first : last);
    HistoricalDate end = point(last != null ? last : first);
    HistoricalDate span = HistoricalDate.interval(start.earliest(), end.latest());
    return start.time().isPresent() ? span.at(start.time().get()) : span;
  }

  private static HistoricalDate point(@Nullable String text) {
    if (text == null) {
      throw new DateTimeException("no date");
    }
    if (text.length() == 4) {
      return HistoricalDate.year(Integer.parseInt(text));
    }
    if (text.length() == 7) {
      return HistoricalDate.month(YearMonth.parse(text));
    }
    if (text.length() == DAY_ALONE && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return HistoricalDate.day(
          LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, DAY_ALONE)));
    }
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw new DateTimeException("not a date: " + text);
    }
    HistoricalDate date = HistoricalDate.day(LocalDate.parse(day.group(1)));
    return day.group(2) == null ? date : date.at(LocalTime.parse(day.group(2)));
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException("not a date: " + text);
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
