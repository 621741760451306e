package org.memcon.search.coding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.ArrayUtil;

/// Makes a [WordModel] of texts, by counting.
public final class WordCounts {

  /// What is met once is spelt where it comes again.
  private static final int LEAST = 2;

  /// So often a word has to be met behind another to be known there.
  private static final int LEAST_BEHIND = 3;

  private static final Comparator<Map.Entry<String, int[]>> OFTEN =
      Comparator.<Map.Entry<String, int[]>>comparingInt(word -> -word.getValue()[0])
          .thenComparing(Map.Entry.comparingByKey());

  private final List<String> words;
  private final WordNumbers numbers;
  private final Spelling.Counts letters = new Spelling.Counts();

  /// How often each was met where it is not known to stand behind the word before.
  private final int[] anywhere;

  /// What was met behind what, as one number each.
  private int[] pairs = new int[1 << 16];

  private int pairsSize;

  private WordCounts(List<String> texts) {
    Map<String, int[]> counts = new HashMap<>();
    texts.forEach(text -> count(text, counts));
    words =
        counts.entrySet().stream()
            .filter(word -> isKnown(word.getKey(), word.getValue()[0]))
            .sorted(OFTEN)
            .limit(WordModel.MOST)
            .map(Map.Entry::getKey)
            .toList();
    counts.forEach((word, count) -> {
      if (!isKnown(word, count[0])) {
        letters.add(word);
      }
    });
    numbers = new WordNumbers(words);
    anywhere = new int[words.size() + WordModel.WORDS];
    texts.forEach(this::countPairs);
    Arrays.sort(pairs, 0, pairsSize);
  }

  private static boolean isKnown(String word, int count) {
    return count >= LEAST && word.length() <= WordModel.LONGEST;
  }

  /// The model of some texts.
  public static WordModel of(List<String> texts) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
      try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
        new WordCounts(texts).write(out);
      }
      return new WordModel(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void count(String text, Map<String, int[]> counts) {
    char[] characters = text.toCharArray();
    for (int start = 0, end; start < characters.length; start = end) {
      end = WordModel.end(characters, start, characters.length);
      if (!WordModel.isBetween(characters, start, end, characters.length)) {
        counts.computeIfAbsent(text.substring(start, end), any -> new int[1])[0]++;
      }
    }
  }

  private void countPairs(String text) {
    char[] characters = text.toCharArray();
    int before = WordModel.END;
    for (int start = 0, end; start < characters.length; start = end) {
      end = WordModel.end(characters, start, characters.length);
      if (!WordModel.isBetween(characters, start, end, characters.length)) {
        int word = numbers.number(characters, start, end);
        int symbol = word < 0 ? WordModel.SPELT : word + WordModel.WORDS;
        count(before, symbol);
        before = symbol;
      }
    }
    count(before, WordModel.END);
  }

  private void count(int before, int symbol) {
    pairs = ArrayUtil.grow(pairs, pairsSize + 1);
    // In the order of numbers with a sign.
    pairs[pairsSize++] = (before << Character.SIZE | symbol) ^ Integer.MIN_VALUE;
  }

  private void write(OutputStreamDataOutput out) throws IOException {
    out.writeVInt(words.size());
    for (String word : words) {
      out.writeString(word);
    }
    int[] sizes = new int[anywhere.length];
    for (int i = 0; i < pairsSize; i++) {
      sizes[before(i)]++;
    }
    for (int i = 0, next; i < pairsSize; i = next) {
      next = next(i);
      if (next - i < LEAST_BEHIND) {
        anywhere[pairs[i] & Character.MAX_VALUE] += next - i;
      }
    }
    for (int count : anywhere) {
      out.writeVInt(0); // the next symbol
      out.writeVInt(count);
    }
    int at = 0;
    for (int size : sizes) {
      writeBehind(at, at + size, out);
      at += size;
    }
    letters.write(out);
  }

  private int before(int pair) {
    return (pairs[pair] ^ Integer.MIN_VALUE) >>> Character.SIZE;
  }

  /// Writes what was met often enough behind a word: which, and how often, and how often others.
  private void writeBehind(int from, int to, OutputStreamDataOutput out) throws IOException {
    int known = 0;
    int others = 1;
    for (int i = from, next; i < to; i = next) {
      next = next(i);
      known += next - i >= LEAST_BEHIND ? 1 : 0;
      others += next - i >= LEAST_BEHIND ? 0 : next - i;
    }
    if (known == 0) {
      out.writeVInt(0);
      return;
    }
    out.writeVInt(known + 1);
    int last = -1;
    for (int i = from, next; i < to; i = next) {
      next = next(i);
      if (next - i >= LEAST_BEHIND) {
        int symbol = pairs[i] & Character.MAX_VALUE;
        out.writeVInt(symbol - last - 1);
        out.writeVInt(next - i);
        last = symbol;
      }
    }
    out.writeVInt(WordModel.ELSEWHERE - last - 1);
    out.writeVInt(others);
  }

  /// The number of the next other pair.
  private int next(int from) {
    int next = from + 1;
    while (next < pairsSize && pairs[next] == pairs[from]) {
      next++;
    }
    return next;
  }
}
