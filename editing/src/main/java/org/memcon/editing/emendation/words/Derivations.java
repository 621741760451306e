package org.memcon.editing.emendation.words;

/// How readily words are made of others: "over-", "non-", "-ship", and what is no such part, as
/// "the".
public final class Derivations {

  /// Shorter rests of a word are hardly words.
  private static final int SHORTEST = 3;

  /// Words that nobody has counted are at most as usual as this, and far less than what they are
  /// made of.
  private static final double SELDOM = Math.log(4e-7);

  private static final double LESS = Math.log(0.02);

  private static final class Trained {
    private static final Derivations MODEL = new Derivations(WordCounts.trained());
  }

  private final WordCounts words;
  private final WordCounts first = new WordCounts();
  private final WordCounts last = new WordCounts();
  private int types;

  /// The parts of these words that are words themselves.
  public Derivations(WordCounts words) {
    this.words = words;
    words.forEach((word, count) -> take(word, count));
  }

  /// The parts of the words that were counted in volumes edited by hand.
  public static Derivations trained() {
    return Trained.MODEL;
  }

  private void take(String word, int count) {
    if (count < SourceWords.KNOWN) {
      return;
    }
    types++;
    for (int at = 1; at < word.length(); at++) {
      boolean before = at == 1 ? word.charAt(0) == 'a' : words.of(word, 0, at) >= SourceWords.KNOWN;
      if (before && words.of(word, at, word.length()) >= SourceWords.KNOWN) {
        if (word.length() - at >= SHORTEST) {
          first.add(word.substring(0, at), 1);
        }
        if (at >= SHORTEST) {
          last.add(word.substring(at), 1);
        }
      }
    }
  }

  /// The logarithm of how likely a text has a word made of two, that nobody has counted.
  public double likelihood(String one, String two) {
    double front = Math.log((first.of(one) + 0.1) / types) + made(two);
    double back = Math.log((last.of(two) + 0.1) / types) + made(one);
    return Math.max(front, back);
  }

  private double made(String base) {
    return Math.min(SELDOM, words.share(base) + LESS);
  }
}
