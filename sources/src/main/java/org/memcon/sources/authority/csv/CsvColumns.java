package org.memcon.sources.authority.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column of a table says what, told by its header; upper and lower case, blanks, hyphens and
/// underscores are alike.
final class CsvColumns {

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("preferredname", "name"),
          Map.entry("othernames", "names"),
          Map.entry("alternatenames", "names"),
          Map.entry("aliases", "names"),
          Map.entry("also", "names"),
          Map.entry("born", "birth"),
          Map.entry("birthyear", "birth"),
          Map.entry("dateofbirth", "birth"),
          Map.entry("died", "death"),
          Map.entry("deathyear", "death"),
          Map.entry("dateofdeath", "death"),
          Map.entry("title", "office"),
          Map.entry("position", "office"),
          Map.entry("country", "body"),
          Map.entry("sources", "source"),
          Map.entry("note", "description"),
          Map.entry("notes", "description"),
          Map.entry("lat", "latitude"),
          Map.entry("lon", "longitude"),
          Map.entry("lng", "longitude"),
          Map.entry("until", "to"));

  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "kind",
          "name",
          "names",
          "language",
          "birth",
          "death",
          "founded",
          "dissolved",
          "office",
          "body",
          "post",
          "from",
          "to",
          "acting",
          "description",
          "source",
          "type",
          "within",
          "latitude",
          "longitude");

  private static final Set<String> REGISTERS =
      Set.of("viaf", "wikidata", "geonames", "pocom", "gnd", "lcnaf", "isni");

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> languages = new HashMap<>();
  private final Map<String, Integer> registers = new HashMap<>();
  private final List<String> unknown = new ArrayList<>();

  CsvColumns(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      String cell = header.get(i).strip();
      int colon = cell.indexOf(':');
      String key = key(colon < 0 ? cell : cell.substring(0, colon));
      String detail = colon < 0 ? "" : cell.substring(colon + 1).strip();
      if (cell.isEmpty()) {
        continue;
      }
      if (key.equals("name") && !detail.isEmpty()) {
        languages.put(detail, i);
      } else if (key.equals("id") && !detail.isEmpty()) {
        registers.put(detail.toLowerCase(Locale.ROOT), i);
      } else if (KNOWN.contains(key) && detail.isEmpty()) {
        places.putIfAbsent(key, i);
      } else if (REGISTERS.contains(key)) {
        registers.put(key, i);
      } else {
        unknown.add(cell);
      }
    }
  }

  private static String key(String cell) {
    String key = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    return SAME.getOrDefault(key, key);
  }

  /// Columns of which nothing is made.
  List<String> unknown() {
    return unknown;
  }

  /// Whether there is a column of names.
  boolean named() {
    return places.containsKey("name") || !languages.isEmpty();
  }

  /// A row's cell in a column, if it says something.
  Optional<String> cell(CsvRows.Row row, String column) {
    return at(row, places.get(column));
  }

  /// The columns of names in one language, by language.
  Map<String, Integer> languages() {
    return languages;
  }

  /// The columns of other registers' identifiers, by scheme.
  Map<String, Integer> registers() {
    return registers;
  }

  /// A row's cell, if it has it and it says something.
  static Optional<String> at(CsvRows.Row row, @org.jspecify.annotations.Nullable Integer place) {
    return place == null || place >= row.cells().size()
        ? Optional.empty()
        : Optional.of(row.cells().get(place)).filter(cell -> !cell.isBlank());
  }
}
