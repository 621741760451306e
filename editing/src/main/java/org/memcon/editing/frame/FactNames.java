package org.memcon.editing.frame;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What keepers of records call the title and the day of one, in the languages of their pages.
final class FactNames {

  private static final Set<String> TITLES =
      Set.of("title", "titel", "titre", "título", "titolo", "tytuł", "название", "заголовок");

  private static final Set<String> DATES =
      Set.of(
          "document date",
          "original date",
          "date created",
          "date of document",
          "date of original",
          "datum",
          "fecha",
          "data",
          "дата");

  private static final Pattern END = Pattern.compile("[\\s:]+$");

  private FactNames() {}

  static boolean isTitle(String label) {
    return TITLES.contains(fold(label));
  }

  static boolean isDate(String label) {
    return label.startsWith("Date") && fold(label).equals("date") || DATES.contains(fold(label));
  }

  /// Whether it may be the day on which somebody posted the record: the "date" above a text.
  static boolean isPostingDate(String label) {
    return label.equals("date");
  }

  private static String fold(String label) {
    return END.matcher(label).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
