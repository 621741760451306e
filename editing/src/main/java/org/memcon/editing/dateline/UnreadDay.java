package org.memcon.editing.dateline;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.model.chronology.HistoricalDate;

/// Recognizes a date whose day nobody could read: "[illegible] May 1959", "May ??, 1959". The month
/// is what is known of it.
final class UnreadDay {

  private static final String SIGN =
      "(?:\\[ ?(?:illegible|unreadable|unclear|blank|day illegible|date"
          + " illegible|\\?{1,3}|\\.{2,4}|_{1,4}) ?\\]|\\?{1,3}|_{2,6}|\\.{3})";
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d])"
              + SIGN
              + " ?(?:of )?"
              + MONTH
              + ",? (\\d{4})|\\b"
              + MONTH
              + " "
              + SIGN
              + ",? (\\d{4}))(?!\\d)");

  private UnreadDay() {}

  static Optional<DateMatch> recognize(String text) {
    boolean sign =
        text.indexOf('[') >= 0
            || text.indexOf('?') >= 0
            || text.contains("__")
            || text.contains("...");
    if (!sign) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(text);
    if (!date.find()) {
      return Optional.empty();
    }
    int group = date.group(1) != null ? 1 : 3;
    Month month = Month.valueOf(date.group(group).toUpperCase(Locale.ROOT));
    int year = Integer.parseInt(date.group(group + 1));
    return Optional.of(
        new DateMatch(
            date.start(),
            date.end(),
            Optional.of(HistoricalDate.month(YearMonth.of(year, month)))));
  }
}
