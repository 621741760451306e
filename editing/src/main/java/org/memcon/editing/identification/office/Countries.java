package org.memcon.editing.identification.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Countries and organizations that offices are named after, told by their names, adjectives and
/// capitals: "Soviet", "USSR" and "Moscow" lead to the Soviet Union.
public final class Countries {

  /// How words lead to a country.
  public enum Way {
    /// "France", "Federal Republic of Germany".
    NAME,
    /// "French", "West German".
    ADJECTIVE,
    /// "Paris", "Bonn".
    CAPITAL
  }

  /// A country that a text names from `start` to `end`.
  public record Mention(String country, Way way, int start, int end) {}

  private record Entry(String country, Way way) {}

  private static final String FILE = "countries.tsv";
  private static final int LONGEST = 6;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}](?:[\\p{L}\\p{M}'’.-]*[\\p{L}])?\\.?");
  private static final Map<String, Entry> ENTRIES = read();

  private Countries() {}

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          enter(line.split("\t", -1), entries);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(entries);
  }

  private static void enter(String[] columns, Map<String, Entry> entries) {
    String country = columns[0];
    entries.put(key(country), new Entry(country, Way.NAME));
    Way[] ways = {Way.ADJECTIVE, Way.NAME, Way.CAPITAL};
    for (int i = 0; i < ways.length; i++) {
      for (String form : columns[i + 1].split(",")) {
        if (!form.isBlank()) {
          entries.putIfAbsent(key(form), new Entry(country, ways[i]));
        }
      }
    }
  }

  private static String key(String words) {
    return words.replace('’', '\'').replace("'", "").replace(".", "").strip();
  }

  /// The country of this name, adjective or capital alone.
  public static Optional<String> of(String words) {
    return Optional.ofNullable(ENTRIES.get(key(words))).map(Entry::country);
  }

  /// The country of this adjective.
  public static Optional<String> ofAdjective(String words) {
    return Optional.ofNullable(ENTRIES.get(key(words)))
        .filter(entry -> entry.way() == Way.ADJECTIVE)
        .map(Entry::country);
  }

  /// The countries that a text names, in their order, the longest name at each place.
  public static List<Mention> in(String text) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int taken = 1;
      if (Character.isUpperCase(text.charAt(words.get(at)[0]))) {
        for (int last = Math.min(words.size(), at + LONGEST) - 1; last >= at; last--) {
          int start = words.get(at)[0];
          int end = words.get(last)[1];
          Entry entry = end - start > 60 ? null : ENTRIES.get(key(text.substring(start, end)));
          if (entry != null) {
            // "of Iran." ends a sentence; "the U.S.S.R." keeps its point.
            boolean ends = text.charAt(end - 1) == '.' && text.indexOf('.', start) == end - 1;
            found.add(new Mention(entry.country(), entry.way(), start, ends ? end - 1 : end));
            taken = last - at + 1;
            break;
          }
        }
      }
      at += taken;
    }
    return found;
  }
}
