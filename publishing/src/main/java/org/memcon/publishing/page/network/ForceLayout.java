package org.memcon.publishing.page.network;

import java.util.List;

/// Places for people such that those who met much are near each other: springs along the ties,
/// everybody else pushed away, all drawn to the middle (Fruchterman and Reingold 1991). It begins
/// with a spiral in the order of the people and has no chance in it: the same network always looks
/// the same.
final class ForceLayout {

  private static final int ROUNDS = 320;
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  private final double[] x;
  private final double[] y;

  private ForceLayout(int people) {
    x = new double[people];
    y = new double[people];
    for (int i = 0; i < people; i++) {
      double far = Math.sqrt((i + 0.5) / people) / 2;
      x[i] = far * Math.cos(i * TURN);
      y[i] = far * Math.sin(i * TURN);
    }
  }

  /// Lays out so many people with ties between them.
  static ForceLayout of(int people, List<NetworkAnswer.Tie> ties) {
    ForceLayout layout = new ForceLayout(people);
    if (people > 1) {
      double most = ties.stream().mapToLong(NetworkAnswer.Tie::records).max().orElse(1);
      for (int round = 0; round < ROUNDS; round++) {
        double heat = 0.08 * (1 - (double) round / ROUNDS) + 0.0005;
        layout.move(ties, most, heat);
      }
      layout.fit();
    }
    return layout;
  }

  private void move(List<NetworkAnswer.Tie> ties, double most, double heat) {
    int people = x.length;
    double ideal = 0.75 / Math.sqrt(people);
    double[] dx = new double[people];
    double[] dy = new double[people];
    for (int i = 0; i < people; i++) {
      for (int j = i + 1; j < people; j++) {
        double ox = x[i] - x[j];
        double oy = y[i] - y[j];
        double square = Math.max(1e-6, ox * ox + oy * oy);
        double push = ideal * ideal / square;
        dx[i] += ox * push;
        dy[i] += oy * push;
        dx[j] -= ox * push;
        dy[j] -= oy * push;
      }
      // The picture is wider than high: it is drawn together more from above and below.
      dx[i] -= 0.55 * x[i];
      dy[i] -= 0.95 * y[i];
    }
    for (NetworkAnswer.Tie tie : ties) {
      double ox = x[tie.one()] - x[tie.other()];
      double oy = y[tie.one()] - y[tie.other()];
      double far = Math.sqrt(ox * ox + oy * oy);
      double strength = 0.25 + 0.75 * Math.log1p((double) tie.records()) / Math.log1p(most);
      double pull = strength * far / ideal * 0.45;
      dx[tie.one()] -= ox * pull;
      dy[tie.one()] -= oy * pull;
      dx[tie.other()] += ox * pull;
      dy[tie.other()] += oy * pull;
    }
    for (int i = 0; i < people; i++) {
      double far = Math.max(1e-9, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
      double step = Math.min(far, heat);
      x[i] += dx[i] / far * step;
      y[i] += dy[i] / far * step;
    }
  }

  /// Stretches all places to between 0 and 1.
  private void fit() {
    fit(x);
    fit(y);
  }

  private static void fit(double[] places) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double place : places) {
      least = Math.min(least, place);
      most = Math.max(most, place);
    }
    double width = Math.max(1e-9, most - least);
    for (int i = 0; i < places.length; i++) {
      places[i] = (places[i] - least) / width;
    }
  }

  /// How far to the right somebody stands, from 0 to 1.
  double x(int person) {
    return x.length == 1 ? 0.5 : x[person];
  }

  /// How far down.
  double y(int person) {
    return y.length == 1 ? 0.5 : y[person];
  }
}
