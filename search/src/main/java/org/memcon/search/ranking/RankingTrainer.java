package org.memcon.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.memcon.search.ranking.PageFeatures.Feature;

/// Learns how much each feature of a page counts, from subjects whose records are known: makes the
/// known ones likely among all, when the worth of a record is the soft maximum of its pages'.
///
/// The same examples give the same weights.
public final class RankingTrainer {

  private static final int ROUNDS = 12;
  private static final double STEP = 0.02;
  private static final double SHRINKING = 1e-3;

  private final List<Feature> features;
  private final List<Example> examples = new ArrayList<>();

  /// A trainer of the features of some ingredients.
  public RankingTrainer(Set<Ingredient> ingredients) {
    this.features = PageFeatures.of(ingredients);
  }

  /// The pages of a subject, feature by feature; the first and last of each record; which records
  /// are about it.
  private record Example(float[][] pages, int[] first, int[] last, boolean[] relevant, int known) {}

  /// A subject, and the records that are about it, by their numbers in the index.
  public void add(SubjectRanker ranker, String subject, Query within, Set<Integer> relevant)
      throws IOException {
    Examination seen = ranker.examine(subject, within);
    int[] records = seen.candidates().records;
    boolean[] is = new boolean[records.length];
    int known = 0;
    for (int r = 0; r < records.length; r++) {
      is[r] = relevant.contains(records[r]);
      known += is[r] ? 1 : 0;
    }
    if (known == 0) {
      return;
    }
    float[][] values = new float[features.size()][];
    for (int f = 0; f < values.length; f++) {
      values[f] = seen.features().of(features.get(f));
    }
    Example example =
        new Example(values, seen.candidates().firstPage, seen.candidates().lastPage, is, known);
    synchronized (examples) {
      examples.add(example);
    }
  }

  /// Learns the weights.
  public RankingWeights train() {
    int size = features.size();
    double[] mean = new double[size];
    double[] spread = new double[size];
    standardize(mean, spread);
    double[] weights = new double[size];
    double[] first = new double[size];
    double[] second = new double[size];
    Random random = new Random(17);
    List<Example> order = new ArrayList<>(examples);
    int steps = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      double rate = STEP / (1 + round);
      for (Example example : order) {
        double[] gradient = gradient(example, weights, spread);
        steps++;
        for (int f = 0; f < size; f++) {
          double g = gradient[f] + SHRINKING * weights[f];
          first[f] = 0.9 * first[f] + 0.1 * g;
          second[f] = 0.999 * second[f] + 0.001 * g * g;
          double unbiased = first[f] / (1 - Math.pow(0.9, steps));
          double size2 = second[f] / (1 - Math.pow(0.999, steps));
          weights[f] -= rate * unbiased / (Math.sqrt(size2) + 1e-8);
        }
      }
    }
    Map<Feature, Double> learned = new EnumMap<>(Feature.class);
    for (int f = 0; f < size; f++) {
      learned.put(features.get(f), weights[f] / spread[f]);
    }
    return new RankingWeights(learned);
  }

  private void standardize(double[] mean, double[] spread) {
    for (int f = 0; f < mean.length; f++) {
      double sum = 0;
      double squares = 0;
      long several = 0;
      for (Example example : examples) {
        for (float value : example.pages[f]) {
          sum += value;
          squares += (double) value * value;
          several++;
        }
      }
      mean[f] = sum / Math.max(1, several);
      spread[f] =
          Math.max(
              1e-4, Math.sqrt(Math.max(0, squares / Math.max(1, several) - mean[f] * mean[f])));
    }
  }

  /// How the loss grows with each weight: the negative logarithm of how likely the known records
  /// are.
  private static double[] gradient(Example example, double[] weights, double[] spread) {
    int size = weights.length;
    int pages = example.pages[0].length;
    double[] worth = new double[pages];
    for (int f = 0; f < size; f++) {
      double weight = weights[f] / spread[f];
      float[] values = example.pages[f];
      for (int p = 0; p < pages; p++) {
        worth[p] += weight * values[p];
      }
    }
    int records = example.first.length;
    double[] record = new double[records];
    double most = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < records; r++) {
      record[r] = softMaximum(worth, example.first[r], example.last[r]);
      most = Math.max(most, record[r]);
    }
    double sum = 0;
    for (double one : record) {
      sum += Math.exp(one - most);
    }
    double[] ofPages = new double[pages];
    for (int r = 0; r < records; r++) {
      double likely = Math.exp(record[r] - most) / sum;
      double pull = likely - (example.relevant[r] ? 1.0 / example.known : 0);
      for (int p = example.first[r]; p <= example.last[r]; p++) {
        ofPages[p] += pull * Math.exp(worth[p] - record[r]);
      }
    }
    double[] gradient = new double[size];
    for (int f = 0; f < size; f++) {
      float[] values = example.pages[f];
      double slope = 0;
      for (int p = 0; p < pages; p++) {
        slope += ofPages[p] * values[p];
      }
      gradient[f] = slope / spread[f];
    }
    return gradient;
  }

  private static double softMaximum(double[] worth, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int p = from; p <= to; p++) {
      most = Math.max(most, worth[p]);
    }
    double sum = 0;
    for (int p = from; p <= to; p++) {
      sum += Math.exp(worth[p] - most);
    }
    return most + Math.log(sum);
  }
}
