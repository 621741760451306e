package org.memcon.editing.emendation.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// How often words stand in texts, whatever their case: a model of which words there are.
///
/// Its file is compressed text: a line for each word, the count, a blank and the word.
public final class WordCounts {

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}+");
  private static final String TRAINED = "words.gz";
  private static Optional<WordCounts> loaded = Optional.empty();

  // Open addressing: a word is looked up by its characters in a longer text, without a copy.
  private @Nullable String[] words = new String[64];
  private int[] counts = new int[64];

  /// What is told of the word in a slot before it is fetched, for most are others; 0 where none is.
  private int[] marks = new int[64];

  private int size;
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
      add(text, matcher.start(), matcher.end());
    }
  }

  /// Counts a word so many times.
  public void add(String word, int times) {
    add(word, 0, word.length(), times);
  }

  /// Counts the word that stands in `text` from `from` to `to`.
  public void add(String text, int from, int to) {
    add(text, from, to, 1);
  }

  private void add(String text, int from, int to, int times) {
    int slot = slot(text, from, to);
    if (words[slot] == null) {
      if (size * 2 >= words.length) {
        grow();
        slot = slot(text, from, to);
      }
      put(slot, lower(text, from, to));
      size++;
    }
    counts[slot] += times;
    total += times;
  }

  private void put(int slot, String word) {
    words[slot] = word;
    marks[slot] = mark(hash(word, 0, word.length()));
  }

  private void grow() {
    @Nullable String[] old = words;
    int[] numbers = counts;
    words = new String[old.length * 2];
    counts = new int[words.length];
    marks = new int[words.length];
    for (int i = 0; i < old.length; i++) {
      @Nullable String word = old[i];
      if (word != null) {
        int slot = slot(word, 0, word.length());
        put(slot, word);
        counts[slot] = numbers[i];
      }
    }
  }

  private int slot(String text, int from, int to) {
    int hash = hash(text, from, to);
    int mark = mark(hash);
    int slot = first(hash);
    while (marks[slot] != 0) {
      @Nullable String word = marks[slot] == mark ? words[slot] : null;
      if (word != null && isSame(word, text, from, to)) {
        return slot;
      }
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = FilledWord.hash(hash, text.charAt(i));
    }
    return hash;
  }

  private static int mark(int hash) {
    return hash == 0 ? 1 : hash;
  }

  /// The slot at which the search for a word with this hash begins.
  private int first(int hash) {
    return (hash ^ hash >>> 15) & words.length - 1;
  }

  private static boolean isSame(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != Character.toLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text, int from, int to) {
    char[] small = new char[to - from];
    for (int i = from; i < to; i++) {
      small[i - from] = Character.toLowerCase(text.charAt(i));
    }
    return new String(small);
  }

  /// How often a word was counted.
  public int of(String word) {
    return counts[slot(word, 0, word.length())];
  }

  /// How often the word was counted that stands in `text` from `from` to `to`.
  public int of(String text, int from, int to) {
    return counts[slot(text, from, to)];
  }

  /// How often a word was counted that is not written.
  public int of(FilledWord filled) {
    int mark = mark(filled.hash());
    int slot = first(filled.hash());
    while (marks[slot] != 0) {
      @Nullable String word = marks[slot] == mark ? words[slot] : null;
      if (word != null && filled.is(word)) {
        break;
      }
      slot = slot + 1 & words.length - 1;
    }
    return counts[slot];
  }

  /// How many words were counted.
  public long total() {
    return total;
  }

  /// The logarithm of a word's share of all words; words that were not counted have the least.
  public double share(String word) {
    return Math.log((of(word) + 0.01) / Math.max(1, total));
  }

  /// Gives each word with its count, in no order.
  public void forEach(ObjIntConsumer<String> taker) {
    for (int i = 0; i < words.length; i++) {
      @Nullable String word = words[i];
      if (word != null) {
        taker.accept(word, counts[i]);
      }
    }
  }

  /// Writes the words that were counted at least so often.
  public void write(OutputStream out, int least) throws IOException {
    TreeMap<String, Integer> sorted = new TreeMap<>();
    forEach(sorted::put);
    try (Writer lines = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      for (String word : sorted.keySet()) {
        int count = of(word);
        if (count >= least) {
          lines.write(count + " " + word + "\n");
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
      model.add(line.substring(blank + 1), Integer.parseInt(line.substring(0, blank)));
    }
    return model;
  }
}
