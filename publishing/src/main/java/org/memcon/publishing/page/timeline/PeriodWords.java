package org.memcon.publishing.page.timeline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.memcon.model.chronology.CalendarUnit;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.citation.DateWords;

/// Periods in words, and the addresses of their timelines.
public final class PeriodWords {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final DateTimeFormatter PATH =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  private PeriodWords() {}

  /// A period by itself: "1960s", "1961", "June 1961", "3 June 1961", "1958–1963".
  public static String of(TimeWindow span) {
    Optional<CalendarUnit> whole = span.whole();
    if (whole.isPresent()) {
      return switch (whole.get()) {
        case DECADE -> span.from().getYear() + "s";
        case YEAR -> Integer.toString(span.from().getYear());
        case MONTH -> MONTH.format(span.from()) + " " + span.from().getYear();
        case DAY -> DateWords.dayOf(HistoricalDate.day(span.from()));
      };
    }
    return span.from().getDayOfYear() == 1 && span.to().plusDays(1).getDayOfYear() == 1
        ? span.from().getYear() + "–" + span.to().getYear()
        : DateWords.dayOf(HistoricalDate.interval(span.from(), span.to()));
  }

  /// A period inside the one that it is the part of: "1961", "June", "3".
  static String inside(TimeWindow span, CalendarUnit unit) {
    return switch (unit) {
      case DECADE, YEAR -> of(span);
      case MONTH -> MONTH.format(span.from());
      case DAY -> Integer.toString(span.from().getDayOfMonth());
    };
  }

  /// The same under a bar, where little stands: "Jun".
  static String brief(TimeWindow span, CalendarUnit unit) {
    return unit == CalendarUnit.MONTH ? SHORT_MONTH.format(span.from()) : inside(span, unit);
  }

  /// What there is many of: "decades".
  static String many(CalendarUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT) + "s";
  }

  /// Where the timeline of all times is, for a query.
  public static String address(String query) {
    return "/timeline" + asked(query, '?');
  }

  /// Where the timeline of a period is, for a query: `/timeline/1961/06`.
  public static String address(String query, TimeWindow span) {
    String day = PATH.format(span.from());
    return span.whole()
        .map(unit ->
            "/timeline/"
                + switch (unit) {
                  case DECADE -> span.from().getYear() + "s";
                  case YEAR -> day.substring(0, day.length() - "/MM/dd".length());
                  case MONTH -> day.substring(0, day.length() - "/dd".length());
                  case DAY -> day;
                }
                + asked(query, '?'))
        .orElseGet(() ->
            "/timeline?from=" + span.firstText() + "&to=" + span.lastText() + asked(query, '&'));
  }

  private static String asked(String query, char sign) {
    return query.isBlank() ? "" : sign + "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
