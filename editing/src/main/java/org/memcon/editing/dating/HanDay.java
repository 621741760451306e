package org.memcon.editing.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.chronology.HistoricalDate;

/// Recognizes days that Chinese papers write in words: "一九五〇年十月二日".
final class HanDay {

  private static final String FIGURES = "〇一二三四五六七八九";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<y>[〇○零一二三四五六七八九]{4})年(?<m>十?[一二三四五六七八九]|十)月(?<d>[二三]?十?[一二三四五六七八九]|[二三]?十)日");

  private HanDay() {}

  /// All such days in a text.
  static List<DateMatch> all(String text) {
    List<DateMatch> days = new ArrayList<>();
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      days.add(new DateMatch(day.start(), day.end(), date(day)));
    }
    return days;
  }

  private static Optional<HistoricalDate> date(Matcher day) {
    int year = 0;
    for (char c : day.group("y").toCharArray()) {
      year = year * 10 + Math.max(0, FIGURES.indexOf(c));
    }
    try {
      LocalDate date = LocalDate.of(year, number(day.group("m")), number(day.group("d")));
      return Optional.of(HistoricalDate.day(date));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// Up to thirty-one: tens before the sign for ten, and what is left behind it.
  private static int number(String words) {
    int ten = words.indexOf('十');
    if (ten < 0) {
      return FIGURES.indexOf(words.charAt(0));
    }
    int tens = ten == 0 ? 1 : FIGURES.indexOf(words.charAt(0));
    return tens * 10 + (ten + 1 < words.length() ? FIGURES.indexOf(words.charAt(ten + 1)) : 0);
  }
}
