package org.memcon.search.examination;

/// The soft maximum of several values: the logarithm of the sum of their exponentials. The greatest
/// counts most, the others a little.
public final class SoftMaximum {

  private SoftMaximum() {}

  /// That of the values from one to another, both counted.
  public static double of(double[] values, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i <= to; i++) {
      most = Math.max(most, values[i]);
    }
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += Math.exp(values[i] - most);
    }
    return most + Math.log(sum);
  }

  /// The share of each value in it; the shares of all are 1.
  public static float[] shares(double[] values) {
    double all = of(values, 0, values.length - 1);
    float[] shares = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      shares[i] = (float) Math.exp(values[i] - all);
    }
    return shares;
  }
}
