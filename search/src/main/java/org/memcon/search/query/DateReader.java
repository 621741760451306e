package org.memcon.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads spans of days: `1958`, `1958-07`, `1958-07-31`, `1958-07..1958-08`, `1958..`, `..1958`,
/// and of EDTF (ISO 8601-2) the interval `1958-07/1958-08`, open ends, unspecified digits (`195X`,
/// `1958-XX`), seasons (`1958-22`) and the signs of doubt, which widen nothing.
final class DateReader {

  private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
  private static final Pattern DIGITS_OPEN = Pattern.compile("(\\d{1,3})([Xx]{1,3})");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})0s");

  private DateReader() {}

  /// The span of days that a text names; empty where it names none. A span that ends before it
  /// begins is turned round.
  static Optional<Query.Dated> read(String text) {
    String plain = text.strip();
    int cut = plain.indexOf("..");
    int length = 2;
    if (cut < 0) {
      cut = plain.indexOf('/');
      length = 1;
    }
    if (cut < 0) {
      return one(plain);
    }
    String before = plain.substring(0, cut);
    String after = plain.substring(cut + length);
    if (length == 1) { // EDTF writes an open end as two dots, and the cut has to be at the slash
      after = after.equals("..") ? "" : after;
    } else if (before.isEmpty() && after.startsWith("/")) {
      after = after.substring(1);
    } else if (before.endsWith("/") && after.isEmpty()) {
      before = before.substring(0, before.length() - 1);
    }
    return between(before, after);
  }

  private static Optional<Query.Dated> between(String before, String after) {
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    Optional<Query.Dated> first = before.isEmpty() ? Optional.of(everSince()) : one(before);
    Optional<Query.Dated> second = after.isEmpty() ? Optional.of(everSince()) : one(after);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = first.get().from();
    LocalDate to = second.get().to();
    return Optional.of(
        to.isBefore(from)
            ? new Query.Dated(second.get().from(), first.get().to())
            : new Query.Dated(from, to));
  }

  private static Query.Dated everSince() {
    return new Query.Dated(Query.Dated.EARLIEST, Query.Dated.LATEST);
  }

  private static Optional<Query.Dated> one(String text) {
    String plain = text.replaceAll("[?~%]+", "");
    try {
      Matcher day = DAY.matcher(plain);
      if (day.matches()) {
        LocalDate date = LocalDate.of(year(day), number(day, 2), number(day, 3));
        return Optional.of(new Query.Dated(date, date));
      }
      Matcher month = MONTH.matcher(plain);
      if (month.matches()) {
        return Optional.of(month(year(month), number(month, 2)));
      }
      if (YEAR.matcher(plain).matches()) {
        return Optional.of(years(Integer.parseInt(plain), Integer.parseInt(plain)));
      }
      return open(plain);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Query.Dated> open(String plain) {
    Matcher decade = DECADE.matcher(plain);
    if (decade.matches()) {
      int first = Integer.parseInt(decade.group(1)) * 10;
      return Optional.of(years(first, first + 9));
    }
    Matcher digits = DIGITS_OPEN.matcher(plain);
    if (digits.matches() && plain.length() == 4) {
      int span = (int) Math.pow(10, digits.group(2).length());
      int first = Integer.parseInt(digits.group(1)) * span;
      return Optional.of(years(first, first + span - 1));
    }
    if (plain.matches("-?\\d{4}(-[Xx]{2}){1,2}")) {
      return one(plain.replaceAll("(-[Xx]{2})+$", ""));
    }
    if (plain.matches("-?\\d{4}-\\d{1,2}-[Xx]{2}")) {
      return one(plain.substring(0, plain.length() - 3));
    }
    return Optional.empty();
  }

  private static Query.Dated years(int first, int last) {
    return new Query.Dated(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /// A month, or one of EDTF's seasons: 21 spring, 22 summer, 23 autumn, 24 winter, of the northern
  /// hemisphere; winter is that which begins in the year.
  private static Query.Dated month(int year, int month) {
    if (month >= 21 && month <= 24) {
      YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (month - 21));
      return new Query.Dated(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
    YearMonth one = YearMonth.of(year, month);
    return new Query.Dated(one.atDay(1), one.atEndOfMonth());
  }

  private static int year(Matcher matcher) {
    return number(matcher, 1);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
