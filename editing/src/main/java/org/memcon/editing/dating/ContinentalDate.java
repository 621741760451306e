package org.memcon.editing.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;

/// Recognizes days as offices on the continent write them: "12.IV.1961", "12.4.1961", "18 avril
/// 1961", "18. April 1961", "12 апреля 1961 г.", "1961年4月12日".
///
/// Read from the year back, without a pattern: most years have nothing of this before them.
final class ContinentalDate {

  /// As many blanks and signs stand between day, month and year.
  private static final int MOST_BETWEEN = 2;

  /// Only so short a text, as a dateline is, says "12. April" in English: in a longer one a
  /// sentence ends there.
  private static final int LINE = 80;

  private final String text;
  private final int year;

  private ContinentalDate(String text, int year) {
    this.text = text;
    this.year = year;
  }

  /// The day whose year begins at `year`, if it begins at `from` or behind it.
  static Optional<DateMatch> at(String text, int year, int from) {
    int behind = year + 4;
    if (behind < text.length() && text.charAt(behind) == '年') {
      return new ContinentalDate(text, year).chinese(behind + 1);
    }
    if (year - from < 4) {
      return Optional.empty();
    }
    char before = text.charAt(year - 1);
    boolean between = before == ' ' || before == '.' || before == '/' || before == '-';
    return between ? new ContinentalDate(text, year).european(from) : Optional.empty();
  }

  private Optional<DateMatch> chinese(int from) {
    int month = digitsEnd(from);
    int day = month < text.length() && text.charAt(month) == '月' ? digitsEnd(month + 1) : -1;
    return day > month + 1 && day < text.length() && text.charAt(day) == '日'
        ? Optional.of(day(year, day + 1, number(month + 1, day), number(from, month)))
        : Optional.empty();
  }

  private Optional<DateMatch> european(int from) {
    int monthTo = between(year, from);
    int monthFrom = wordStart(monthTo, from);
    int dayTo = monthFrom > from ? between(monthFrom, from) : from;
    int month = month(monthFrom, monthTo, dayTo);
    if (month == 0) {
      return Optional.empty();
    }
    int digits = ordinal(dayTo, from);
    int first = digits;
    while (first > from && isDigit(first - 1)) {
      first--;
    }
    boolean alone =
        first == 0
            || !Character.isLetterOrDigit(text.charAt(first - 1))
                && "./-".indexOf(text.charAt(first - 1)) < 0;
    if (first == digits || digits - first > 2 || !alone) {
      return Optional.empty();
    }
    int day = number(first, digits);
    // Americans write the month first where strokes part the numbers; only a number that no month
    // has tells which comes first.
    boolean strokes = isDigit(monthFrom) && text.charAt(monthTo) == '/';
    if (strokes && (day > 12) == (month > 12)) {
      return Optional.empty();
    }
    return Optional.of(
        strokes && month > 12 ? day(first, end(), month, day) : day(first, end(), day, month));
  }

  /// The month's number from the word or number between these places; 0 where it is none.
  private int month(int from, int to, int dayTo) {
    if (from >= to || dayTo >= from) {
      return 0;
    }
    String signs = text.substring(dayTo, from).strip();
    if (isDigit(from)) {
      boolean same = signs.equals(text.substring(to, year).strip()) && to - from <= 2;
      return same && (signs.equals(".") || signs.equals("/")) ? number(from, to) : 0;
    }
    int month = MonthNames.number(text.substring(from, to));
    boolean english = MonthNames.isEnglish(month, text, from, to);
    return english && (!signs.equals(".") || text.length() > LINE) ? 0 : month;
  }

  /// Where the blanks, signs and "de" begin that end at `to`.
  private int between(int to, int from) {
    int at = signs(to, from);
    boolean de =
        at - 3 > from
            && text.charAt(at - 1) == 'e'
            && text.charAt(at - 2) == 'd'
            && text.charAt(at - 3) == ' ';
    return de ? signs(at - 2, from) : at;
  }

  private int signs(int to, int from) {
    int at = to;
    while (at > from && to - at < MOST_BETWEEN && " .,/-".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /// Where the letters or the digits begin that end at `to`.
  private int wordStart(int to, int from) {
    int at = to;
    if (at > from && isDigit(at - 1)) {
      while (at > from && isDigit(at - 1)) {
        at--;
      }
      return at;
    }
    while (at > from && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// Where the day's digits end, before the sign that makes it "1er" or "1º".
  private int ordinal(int to, int from) {
    if (to - 2 > from && text.charAt(to - 1) == 'r' && text.charAt(to - 2) == 'e') {
      return to - 2;
    }
    boolean sign = to - 1 > from && "º°ª".indexOf(text.charAt(to - 1)) >= 0;
    return sign ? to - 1 : to;
  }

  /// Behind the year may stand the word for it: "1961 г.", "1961 r."
  private int end() {
    for (String word : new String[] {" года", " г.", " roku", " r."}) {
      if (text.startsWith(word, year + 4)) {
        return year + 4 + word.length();
      }
    }
    return year + 4;
  }

  private DateMatch day(int from, int to, int day, int month) {
    try {
      LocalDate date = LocalDate.of(number(year, year + 4), month, day);
      return new DateMatch(from, to, Optional.of(HistoricalDate.day(date)));
    } catch (DateTimeException noSuchDay) {
      return new DateMatch(from, to, Optional.empty());
    }
  }

  private int digitsEnd(int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && isDigit(at)) {
      at++;
    }
    return at;
  }

  private boolean isDigit(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  private int number(int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
