package org.memcon.search.subject;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;

/// Names of countries, of their peoples, of pacts and offices, as subjects and records use them for
/// each other: an index says "United Kingdom", the record "British".
final class SubjectNames {

  private static final String RESOURCE = "names.txt";

  private final Map<List<String>, List<List<String>>> byName = new HashMap<>();
  private int longest = 1;

  private SubjectNames() {}

  /// The names, read when they are needed first.
  static SubjectNames known() {
    return Known.NAMES;
  }

  private static final class Known {
    private static final SubjectNames NAMES = read();
  }

  private static SubjectNames read() {
    SubjectNames names = new SubjectNames();
    WordReader reader = WordReader.ofFew();
    try (InputStream bytes =
            Objects.requireNonNull(SubjectNames.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> names.add(line, reader));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return names;
  }

  private void add(String line, WordReader reader) {
    List<List<String>> country = new ArrayList<>();
    for (String name : line.split("\\|")) {
      country.add(words(reader.words(name)));
    }
    for (List<String> name : country) {
      byName.putIfAbsent(name, country);
      longest = Math.max(longest, name.size());
    }
  }

  private static List<String> words(List<Word> words) {
    return words.stream().map(word -> bare(word.foldedText())).toList();
  }

  /// A word without its genitive.
  static String bare(String word) {
    return word.length() > 3 && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /// How many words the longest name has.
  int longest() {
    return longest;
  }

  /// All names of the country that is named so; none where it is no country's name.
  List<List<String>> of(List<String> name) {
    return byName.getOrDefault(name, List.of());
  }
}
