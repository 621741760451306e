package org.memcon.search.statistics;

/// A word that stands beside the words looked for: how often beside them (`together`), how often at
/// all (`everywhere`), how often it would stand beside them by chance (`expected`), and how far
/// from chance that is.
///
/// `significance` is the log-likelihood ratio G² (Dunning 1993): above 10.83 chance would do this
/// once in a thousand times. `strength` is logDice (Rychlý 2008), at most 14 and comparable between
/// collections of different size.
public record Collocation(
    String word,
    long together,
    long everywhere,
    double expected,
    double significance,
    double strength) {

  /// A word that stands `together` times among the `beside` words beside the `places` places, and
  /// `everywhere` times among `words` words in all.
  static Collocation of(
      String word, long together, long everywhere, long beside, long places, long words) {
    double expected = (double) beside * everywhere / words;
    double strength = 14 + Math.log(2.0 * together / (places + everywhere)) / Math.log(2);
    return new Collocation(
        word,
        together,
        everywhere,
        expected,
        significance(together, everywhere, beside, words),
        strength);
  }

  private static double significance(long together, long everywhere, long beside, long words) {
    double[][] seen = {
      {together, beside - together},
      {everywhere - together, Math.max(0, words - beside - everywhere + together)}
    };
    double[] rows = {seen[0][0] + seen[0][1], seen[1][0] + seen[1][1]};
    double[] columns = {seen[0][0] + seen[1][0], seen[0][1] + seen[1][1]};
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double expected = rows[i] * columns[j] / (rows[0] + rows[1]);
        if (seen[i][j] > 0 && expected > 0) {
          sum += seen[i][j] * Math.log(seen[i][j] / expected);
        }
      }
    }
    return 2 * sum;
  }
}
