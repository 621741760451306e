package org.memcon.editing.identification.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Learns weights by logistic regression: the same examples in the same order give the same
/// weights.
public final class WeightLearner {

  /// Large weights cost so much; no fact decides alone because examples happened to agree.
  private static final double RESTRAINT = 5;

  private static final int STEPS = 30;

  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Boolean> rights = new ArrayList<>();

  /// Adds an example: facts, and whether the one of whom they tell was meant.
  public void add(Evidence facts, boolean right) {
    evidence.add(facts);
    rights.add(right);
  }

  /// How many examples there are.
  public int size() {
    return rights.size();
  }

  /// The weights under which the examples are likeliest, by Newton's steps.
  public Weights learn() {
    int count = Fact.values().length;
    double[] weights = new double[count];
    for (int step = 0; step < STEPS; step++) {
      double[][] curvature = new double[count][count];
      double[] slope = new double[count];
      for (int i = 0; i < count; i++) {
        curvature[i][i] = RESTRAINT;
        slope[i] = -RESTRAINT * weights[i];
      }
      for (int example = 0; example < rights.size(); example++) {
        add(evidence.get(example), rights.get(example), weights, curvature, slope);
      }
      double[] change = solve(curvature, slope);
      for (int i = 0; i < count; i++) {
        weights[i] += change[i];
      }
    }
    Map<Fact, Double> learned = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      learned.put(fact, weights[fact.ordinal()]);
    }
    return new Weights(learned);
  }

  private static void add(
      Evidence facts, boolean right, double[] weights, double[][] curvature, double[] slope) {
    int count = weights.length;
    double[] values = new double[count];
    double sum = 0;
    for (Fact fact : Fact.values()) {
      values[fact.ordinal()] = facts.of(fact);
      sum += weights[fact.ordinal()] * facts.of(fact);
    }
    double likely = 1 / (1 + Math.exp(-sum));
    double fault = (right ? 1 : 0) - likely;
    double weight = likely * (1 - likely);
    for (int i = 0; i < count; i++) {
      slope[i] += fault * values[i];
      for (int j = 0; j < count; j++) {
        curvature[i][j] += weight * values[i] * values[j];
      }
    }
  }

  /// Gauss's elimination; the matrix is positive definite and needs no pivots.
  private static double[] solve(double[][] matrix, double[] right) {
    int count = right.length;
    for (int i = 0; i < count; i++) {
      for (int row = i + 1; row < count; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int column = i; column < count; column++) {
          matrix[row][column] -= factor * matrix[i][column];
        }
        right[row] -= factor * right[i];
      }
    }
    double[] solved = new double[count];
    for (int i = count - 1; i >= 0; i--) {
      double sum = right[i];
      for (int column = i + 1; column < count; column++) {
        sum -= matrix[i][column] * solved[column];
      }
      solved[i] = sum / matrix[i][i];
    }
    return solved;
  }
}
