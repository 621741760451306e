package org.memcon.search.concordance;

import java.util.Arrays;
import org.memcon.search.analysis.WordScanner;

/// Cuts lines out of a passage around words that are told by their numbers.
final class LineCutter {

  private final int width;
  private String text = "";
  private char[] characters = new char[4096];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int size;

  LineCutter(int width) {
    this.width = width;
  }

  /// The words found, what stands before them and what behind.
  record Cut(String left, String words, String right) {}

  /// Takes the passage to cut lines from.
  void read(String passage) {
    text = passage;
    size = 0;
    if (characters.length < passage.length()) {
      characters = new char[2 * passage.length()];
    }
    passage.getChars(0, passage.length(), characters, 0);
    WordScanner.scan(characters, passage.length(), (chars, start, end) -> word(start, end));
  }

  private void word(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /// The line around words `first` to `last`, counted from 0.
  Cut cut(int first, int last) {
    if (size == 0) {
      return new Cut("", "", "");
    }
    int from = starts[Math.min(first, size - 1)];
    int to = Math.max(ends[Math.min(last, size - 1)], from);
    return new Cut(
        plain(text.substring(before(from), from)),
        plain(text.substring(from, to)),
        plain(text.substring(to, behind(to))));
  }

  /// Where the line begins: at a word, no more than the width before.
  private int before(int from) {
    int earliest = Math.max(0, from - width);
    if (earliest == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(starts, 0, size, earliest);
    int word = at >= 0 ? at : -at - 1;
    return word < size && starts[word] < from ? starts[word] : from;
  }

  /// Where the line ends: behind a word, no more than the width behind.
  private int behind(int to) {
    int latest = Math.min(text.length(), to + width);
    if (latest == text.length()) {
      return latest;
    }
    int at = Arrays.binarySearch(ends, 0, size, latest);
    int word = at >= 0 ? at : -at - 2;
    return word >= 0 && ends[word] > to ? ends[word] : to;
  }

  private static String plain(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }
}
