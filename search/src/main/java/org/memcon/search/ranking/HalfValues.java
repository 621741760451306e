package org.memcon.search.ranking;

/// Values in half precision: of what there are some million of, that is enough.
final class HalfValues {

  private HalfValues() {}

  static short[] of(float[] values) {
    short[] halves = new short[values.length];
    for (int i = 0; i < values.length; i++) {
      halves[i] = Float.floatToFloat16(values[i]);
    }
    return halves;
  }

  /// Adds them to sums, each times a weight.
  static void add(double[] sums, double weight, short[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * Float.float16ToFloat(values[i]);
    }
  }

  /// The sum of each times another.
  static double product(short[] values, double[] others) {
    double sum = 0;
    for (int p = 0; p < others.length; p++) {
      sum += others[p] * Float.float16ToFloat(values[p]);
    }
    return sum;
  }
}
