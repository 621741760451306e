package org.memcon.editing.dateline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The weekday that stands before a date.
final class Weekday {

  /// "day", and a comma and a blank.
  private static final int LONGEST_WEEKDAY_END = 5;

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY),?"
              + " $");

  private Weekday() {}

  /// Where a weekday before the date begins: "Monday, May 3"; else the date's own begin.
  static int before(String text, int from) {
    int day = Math.max(text.lastIndexOf("day", from), text.lastIndexOf("DAY", from));
    if (day < 0 || day + LONGEST_WEEKDAY_END < from) {
      return from;
    }
    Matcher weekday = WEEKDAY.matcher(text.substring(0, from));
    return weekday.find() ? weekday.start() : from;
  }
}
