package org.memcon.search.ranking;

/// Goes down a slope step by step, each weight at its own pace: Adam (Kingma and Ba, 2015), with
/// steps that become smaller along a cosine.
final class Descent {

  private static final double STEP = 0.03;
  private static final double SHRINKING = 1e-3;
  private static final double MOMENTUM = 0.9;
  private static final double SCALING = 0.99;

  /// Weights for kinds of concepts are many; they are moved less and drawn to 0 more.
  private static final double SHRINKING_OF_KINDS = 3e-3;

  private final double[] momentum;
  private final double[] scale;
  private final int kinds;
  private int step;

  /// A way down for so many weights, of which those from `kinds` on are for kinds of concepts.
  Descent(int weights, int kinds) {
    this.momentum = new double[weights];
    this.scale = new double[weights];
    this.kinds = kinds;
  }

  /// One of so many steps.
  void step(double[] weights, double[] gradient, int steps) {
    step++;
    double rate = STEP / 2 * (1 + Math.cos(Math.PI * step / steps));
    for (int f = 0; f < weights.length; f++) {
      boolean kind = f >= kinds;
      double slope = gradient[f] + (kind ? SHRINKING_OF_KINDS : SHRINKING) * weights[f];
      momentum[f] = MOMENTUM * momentum[f] + (1 - MOMENTUM) * slope;
      scale[f] = SCALING * scale[f] + (1 - SCALING) * slope * slope;
      double unbiased = momentum[f] / (1 - Math.pow(MOMENTUM, step));
      double size = scale[f] / (1 - Math.pow(SCALING, step));
      weights[f] -= (kind ? rate / 2 : rate) * unbiased / (Math.sqrt(size) + 1e-8);
    }
  }
}
