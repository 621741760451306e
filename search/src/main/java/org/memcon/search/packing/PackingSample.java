package org.memcon.search.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.memcon.search.coding.WordCounts;

/// Stretches of an archive's text, gathered while it is taken in, each as likely as another; makes
/// a [Packing] of them when there is text enough, and again when there is much more.
public final class PackingSample {

  /// The first packing is made of so many characters, each later one of so many times as many as
  /// the last.
  private static final long ENOUGH = 1L << 20;

  private static final int MORE = 4;

  private static final int STRETCHES = 4096;

  /// Stretches of text have so many characters, one from each record.
  private static final int LENGTH = 4000;

  /// Facts go back to so many bytes: what they share is short.
  private static final int REACH_OF_FACTS = 1 << 12;

  private static final Comparator<Map.Entry<String, int[]>> BY_WORD = Map.Entry.comparingByKey();

  private final List<Stretch> stretches = new ArrayList<>();
  private final Random chance = new Random(1);
  private int last;
  private long records;
  private long seen;
  private long next;

  private record Stretch(List<String> words, List<String> facts) {}

  /// A sample for an index whose last packing has this number.
  public PackingSample(int last) {
    this.last = last;
    this.next = ENOUGH;
    for (int i = 0; i < last; i++) {
      next *= MORE;
    }
  }

  /// Takes notice of a record's facts and of the words of its passages; gives the next packing as
  /// soon as there is text enough.
  public synchronized Optional<Packing> add(List<String> facts, List<String> words) {
    records++;
    int length = words.stream().mapToInt(String::length).sum();
    seen += length;
    long place = chance.nextLong(records);
    if (stretches.size() < STRETCHES) {
      place = stretches.size();
      stretches.add(new Stretch(List.of(), List.of()));
    }
    if (place < STRETCHES) {
      stretches.set((int) place, new Stretch(some(words, length), List.copyOf(facts)));
    }
    if (seen < next) {
      return Optional.empty();
    }
    next *= MORE;
    return Optional.of(packing(++last));
  }

  /// The passages of a record from anywhere in it on.
  private List<String> some(List<String> words, int length) {
    int start = length <= LENGTH ? 0 : chance.nextInt(length - LENGTH);
    List<String> some = new ArrayList<>();
    int before = 0;
    for (String text : words) {
      int from = Math.clamp((long) start - before, 0, text.length());
      int to = Math.clamp((long) start + LENGTH - before, from, text.length());
      if (from < to) {
        some.add(text.substring(from, to));
      }
      before += text.length();
    }
    return some;
  }

  private Packing packing(int number) {
    List<Stretch> some = new ArrayList<>(stretches);
    Collections.shuffle(some, new Random(1));
    Vocabulary vocabulary = vocabulary(some);
    List<String> facts = some.stream().map(stretch -> String.join("", stretch.facts())).toList();
    List<String> words = some.stream().flatMap(stretch -> stretch.words().stream()).toList();
    return new Packing(
        number, vocabulary, written(facts, vocabulary), Optional.of(WordCounts.of(words)));
  }

  /// The words with which most is saved.
  private static Vocabulary vocabulary(List<Stretch> stretches) {
    Map<String, int[]> counts = new HashMap<>();
    for (Stretch stretch : stretches) {
      stretch.facts().forEach(fact -> count(fact, counts));
    }
    List<String> words =
        counts.entrySet().stream()
            .filter(word -> word.getValue()[0] > 1)
            .sorted(Comparator.comparingInt(PackingSample::saved).reversed().thenComparing(BY_WORD))
            .limit(Vocabulary.MOST)
            .sorted(Comparator.comparingInt(PackingSample::often).reversed().thenComparing(BY_WORD))
            .map(Map.Entry::getKey)
            .toList();
    return new Vocabulary(words);
  }

  private static void count(String text, Map<String, int[]> counts) {
    char[] characters = text.toCharArray();
    for (int start = 0; start < characters.length; ) {
      int end = Vocabulary.end(characters, start, characters.length);
      if (end - start > 1 && end - start <= Vocabulary.LONGEST) {
        counts.computeIfAbsent(text.substring(start, end), any -> new int[1])[0]++;
      }
      start = Math.max(end, start + 1);
    }
  }

  private static int often(Map.Entry<String, int[]> word) {
    return word.getValue()[0];
  }

  private static int saved(Map.Entry<String, int[]> word) {
    return word.getValue()[0] * (word.getKey().length() - 1);
  }

  /// As many texts, by the vocabulary, as packing reaches back to.
  private static byte[] written(List<String> texts, Vocabulary vocabulary) {
    byte[] bytes = new byte[2 * REACH_OF_FACTS];
    int end = 0;
    for (String text : texts) {
      if (end + Vocabulary.WIDEST * text.length() <= bytes.length) {
        end = vocabulary.write(text.toCharArray(), text.length(), bytes, end);
      }
    }
    return Arrays.copyOf(bytes, Math.min(end, REACH_OF_FACTS));
  }
}
