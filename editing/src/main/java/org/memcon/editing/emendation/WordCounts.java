package org.memcon.editing.emendation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How often words stand in texts, whatever their case: a model of which words there are.
///
/// Its file is compressed text: a line for each word, the count, a blank and the word.
public final class WordCounts {

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}+");
  private static final String TRAINED = "words.gz";
  private static Optional<WordCounts> loaded = Optional.empty();

  private final Map<String, Integer> counts = new HashMap<>();
  private long total;

  /// The counts that were trained from volumes edited by hand.
  public static synchronized WordCounts trained() {
    if (loaded.isEmpty()) {
      try (InputStream in = WordCounts.class.getResourceAsStream(TRAINED)) {
        if (in == null) {
          throw new IllegalStateException("the model of words is missing: " + TRAINED);
        }
        loaded = Optional.of(read(in));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return loaded.orElseThrow();
  }

  /// Counts the words of a text.
  public void add(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
      total++;
    }
  }

  /// How often a word in small letters was counted.
  public int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  /// The logarithm of a word's share of all words; words that were not counted have the least.
  public double share(String word) {
    return Math.log((of(word) + 0.01) / Math.max(1, total));
  }

  /// Writes the words that were counted at least so often.
  public void write(OutputStream out, int least) throws IOException {
    try (Writer lines = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
        if (entry.getValue() >= least) {
          lines.write(entry.getValue() + " " + entry.getKey() + "\n");
        }
      }
    }
  }

  /// Reads what was written.
  public static WordCounts read(InputStream in) throws IOException {
    WordCounts model = new WordCounts();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int blank = line.indexOf(' ');
      int count = Integer.parseInt(line.substring(0, blank));
      model.counts.put(line.substring(blank + 1), count);
      model.total += count;
    }
    return model;
  }
}
