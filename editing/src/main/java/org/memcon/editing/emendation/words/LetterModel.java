package org.memcon.editing.emendation.words;

/// How likely letters follow each other in words: how likely a word is that nobody has counted.
public final class LetterModel {

  /// The letters, and one for all others; 0 stands for a word's beginning and end.
  private static final int SIGNS = 28;

  private static final class Trained {
    private static final LetterModel MODEL = new LetterModel(WordCounts.trained());
  }

  private final float[] likely = new float[SIGNS * SIGNS * SIGNS];

  /// The letters of these words, each word once.
  public LetterModel(WordCounts words) {
    double[] three = new double[SIGNS * SIGNS * SIGNS];
    double[] two = new double[SIGNS * SIGNS];
    double[] one = new double[SIGNS];
    words.forEach((word, count) -> {
      int before = 0;
      int last = 0;
      for (int i = 0; i <= word.length(); i++) {
        int sign = sign(word, i);
        three[(before * SIGNS + last) * SIGNS + sign]++;
        two[last * SIGNS + sign]++;
        one[sign]++;
        before = last;
        last = sign;
      }
    });
    double all = row(one, 0);
    for (int at = 0; at < likely.length; at++) {
      int sign = at % SIGNS;
      int last = at / SIGNS % SIGNS;
      // What was seen seldom is told by what is seen more often: pairs, single letters.
      double single = (one[sign] + 1) / (all + SIGNS);
      double pair = (two[last * SIGNS + sign] + 20 * single) / (row(two, last) + 20);
      likely[at] = (float) Math.log((three[at] + 10 * pair) / (row(three, at / SIGNS) + 10));
    }
  }

  /// The letters of the words that were counted in volumes edited by hand.
  public static LetterModel trained() {
    return Trained.MODEL;
  }

  private static int sign(String word, int at) {
    if (at >= word.length()) {
      return 0;
    }
    char c = Character.toLowerCase(word.charAt(at));
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : SIGNS - 1;
  }

  /// The logarithm of a word's likelihood among all that these letters could make.
  public double likelihood(String word) {
    double sum = 0;
    int before = 0;
    int last = 0;
    for (int i = 0; i <= word.length(); i++) {
      int sign = sign(word, i);
      sum += likely[(before * SIGNS + last) * SIGNS + sign];
      before = last;
      last = sign;
    }
    return sum;
  }

  private static double row(double[] table, int row) {
    double sum = 0;
    for (int i = row * SIGNS; i < (row + 1) * SIGNS; i++) {
      sum += table[i];
    }
    return sum;
  }
}
