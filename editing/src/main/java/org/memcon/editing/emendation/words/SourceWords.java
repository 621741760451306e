package org.memcon.editing.emendation.words;

import java.util.HashMap;
import java.util.Map;

/// The words of one source that are none of those counted before: its names, its faults.
public final class SourceWords {

  /// Words that are counted less often may be faults themselves.
  public static final int KNOWN = 4;

  private final WordCounts words;
  private final WordCounts own = new WordCounts();
  private final Map<String, Integer> forms = new HashMap<>();

  /// The words of a source beside those that were counted in others.
  public SourceWords(WordCounts words) {
    this.words = words;
  }

  /// Takes the runs of letters of a text.
  public void add(String text) {
    for (int from = 0; from < text.length(); ) {
      int to = end(text, from);
      if (to == from) {
        from++;
        continue;
      }
      own.add(text, from, to);
      if (!isKnown(text, from, to) && !isBesideDigit(text, from, to)) {
        String form = text.substring(from, to);
        forms.merge(form, 1, Integer::sum);
      }
      from = to;
    }
  }

  /// Where the run of letters, bars and ones ends that begins at `from`.
  public static int end(String text, int from) {
    int to = from;
    while (to < text.length() && isPart(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /// Whether a digit stands right before or after a run: it is part of a number or a code.
  public static boolean isBesideDigit(String text, int from, int to) {
    return from > 0 && Character.isDigit(text.charAt(from - 1))
        || to < text.length() && Character.isDigit(text.charAt(to));
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z' || c == '|' || c == '1' || Character.isLetter(c);
  }

  private boolean isKnown(String text, int from, int to) {
    return words.of(text, from, to) >= KNOWN;
  }

  /// Whether a word is counted so often that it is one.
  public boolean isKnown(String word) {
    return words.of(word) >= KNOWN;
  }

  /// How often a word stands in the source, whatever its case.
  public int of(String word) {
    return own.of(word);
  }

  /// How often a word was counted in other sources.
  public int elsewhere(String word) {
    return words.of(word);
  }

  /// Whether a word is counted so often in other sources, or stands so often in this one.
  public boolean isCounted(FilledWord word, int elsewhere, int here) {
    return words.of(word) >= elsewhere || own.of(word) >= here;
  }

  /// The words that are not known, as they are written, with how often.
  public Map<String, Integer> forms() {
    return forms;
  }

  /// How many words the source has.
  public long total() {
    return own.total();
  }

  /// The logarithm of a word's share of all words, here or elsewhere, where it is larger; a word
  /// that only this source has, and seldom, has the least.
  public double share(String word) {
    int often = own.of(word);
    double elsewhere = words.share(word);
    return often < 3
        ? elsewhere
        : Math.max(elsewhere, Math.log((double) often / Math.max(1, total())));
  }

  /// The logarithm of a word's share of the words of other sources.
  public double shareElsewhere(String word) {
    return words.share(word);
  }
}
