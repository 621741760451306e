package org.memcon.sources.authority.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The usual short English name that a country had on a day, for the Office of the Historian's ids
/// of territories ("russia" in 1961: Soviet Union).
public final class Countries {

  private static final Set<String> SMALL = Set.of("and", "of", "the");
  private static final Map<String, List<Name>> NAMES = read();

  private Countries() {}

  private record Name(String name, LocalDate from, LocalDate until) {}

  /// The name of a territory on a day; its present one where no day is known.
  public static String name(String id, Optional<LocalDate> day) {
    String plain = id.replaceFirst("-\\d{4}$", "");
    LocalDate on = day.orElse(LocalDate.MAX);
    return NAMES.getOrDefault(plain, List.of()).stream()
        .filter(name -> !on.isBefore(name.from()) && on.isBefore(name.until()))
        .map(Name::name)
        .findFirst()
        .orElseGet(() -> spelled(plain));
  }

  /// "trinidad-and-tobago" as a name.
  private static String spelled(String id) {
    return Arrays.stream(id.split("-"))
        .map(word ->
            SMALL.contains(word) || word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, List<Name>> read() {
    Map<String, List<Name>> names = new HashMap<>();
    String file = "/org/memcon/sources/authority/countries.tsv";
    try (InputStream in = Countries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 4 && !line.startsWith("#")) {
          names
              .computeIfAbsent(cells[0], id -> new ArrayList<>())
              .add(
                  new Name(
                      cells[1],
                      cells[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(cells[2]),
                      cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3])));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
