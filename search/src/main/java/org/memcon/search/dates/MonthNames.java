package org.memcon.search.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of the months, in the languages that diplomats wrote in most, as they stand beside a
/// day: `3 июня`.
final class MonthNames {

  private static final List<Locale> LANGUAGES =
      List.of(
          Locale.ENGLISH,
          Locale.FRENCH,
          Locale.GERMAN,
          Locale.ITALIAN,
          Locale.of("es"),
          Locale.of("ru"));

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static final Map<String, Month> MONTHS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      for (String name : of(month)) {
        MONTHS.putIfAbsent(name, month);
      }
    }
  }

  private MonthNames() {}

  /// The names of a month in lower case, accents kept.
  static Set<String> of(Month month) {
    Set<String> names = new LinkedHashSet<>();
    for (Locale language : LANGUAGES) {
      names.add(month.getDisplayName(TextStyle.FULL, language).toLowerCase(language));
    }
    String english = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    names.add(english.substring(0, 3).toLowerCase(Locale.ENGLISH));
    if (month == Month.SEPTEMBER) {
      names.add("sept");
    }
    return names;
  }

  /// The month as a Roman number in lower case.
  static String roman(Month month) {
    return ROMAN.get(month.ordinal());
  }

  /// The month that a word names.
  static Optional<Month> month(String word) {
    return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
  }
}
