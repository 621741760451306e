package org.memcon.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.memcon.search.examination.Examination;
import org.memcon.search.examination.Feature;
import org.memcon.search.examination.Feature.Kind;
import org.memcon.search.examination.Ingredient;

/// Learns how much each feature counts, from subjects whose records are known: makes the known ones
/// likely among all, when the worth of a record is the soft maximum of its pages', that of a page
/// the sum of what it has of each concept, and the share of a concept the soft maximum of what it
/// says.
///
/// The same examples give the same weights.
public final class RankingTrainer {

  private static final int ROUNDS = 10;
  private static final int BATCH = 32;

  private final List<Feature> features = new ArrayList<>();
  private final int ofConcepts;
  private final int ofEvidence;
  private final boolean kinds;
  private final List<Shown> shown = new ArrayList<>();

  /// An example, and the volume and subject that it is of. They have an order, however many show
  /// them at once.
  private record Shown(String volume, String subject, int known, TrainingExample example) {
    static final Comparator<Shown> ORDER =
        Comparator.comparing(Shown::volume)
            .thenComparing(Shown::subject)
            .thenComparingInt(Shown::known);
  }

  /// A trainer of the features of some ingredients.
  public RankingTrainer(Set<Ingredient> ingredients) {
    features.addAll(Feature.of(Kind.CONCEPT, ingredients));
    ofConcepts = features.size();
    features.addAll(Feature.of(Kind.EVIDENCE, ingredients));
    ofEvidence = features.size() - ofConcepts;
    features.addAll(Feature.of(Kind.PAGE, ingredients));
    kinds = ingredients.contains(Ingredient.KINDS);
  }

  /// A subject of a volume that `within` finds, and the records that are about it, by their numbers
  /// in the index. Several threads may add at once.
  public void add(
      SubjectRanker ranker, String volume, String subject, Query within, Set<Integer> relevant)
      throws IOException {
    Examination seen = ranker.examine(subject, within);
    boolean[] known = new boolean[seen.records()];
    boolean any = false;
    for (int r = 0; r < known.length; r++) {
      known[r] = relevant.contains(seen.indexed(r));
      any |= known[r];
    }
    if (any) {
      TrainingExample example =
          TrainingExample.of(
              seen,
              known,
              features.subList(0, ofConcepts),
              features.subList(ofConcepts, ofConcepts + ofEvidence),
              features.subList(ofConcepts + ofEvidence, features.size()));
      synchronized (shown) {
        shown.add(new Shown(volume, subject, Arrays.hashCode(known), example));
      }
    }
  }

  /// Learns the weights.
  public RankingWeights train() {
    return trainWithout(Set.of());
  }

  /// Learns the weights from all volumes but some, on which they can then be tried.
  public RankingWeights trainWithout(Set<String> volumes) {
    List<TrainingExample> examples =
        shown.stream()
            .filter(one -> !volumes.contains(one.volume))
            .sorted(Shown.ORDER)
            .map(Shown::example)
            .toList();
    double[] spread = spread(examples);
    double[] weights = begin(spread);
    Random random = new Random(17);
    Descent descent = new Descent(weights.length, features.size());
    List<TrainingExample> order = new ArrayList<>(examples);
    int batches = (order.size() + BATCH - 1) / BATCH;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int batch = 0; batch < batches; batch++) {
        List<TrainingExample> some =
            order.subList(batch * BATCH, Math.min(order.size(), (batch + 1) * BATCH));
        descent.step(weights, gradient(some, weights, spread), ROUNDS * batches);
      }
    }
    return learned(weights, spread);
  }

  /// Rare words count more, and so does what stands often on a page: where learning begins.
  private double[] begin(double[] spread) {
    double[] weights = new double[spread.length];
    weights[features.indexOf(Feature.RARITY)] = spread[features.indexOf(Feature.RARITY)] / 2;
    weights[features.indexOf(Feature.ON_PAGE)] = 1;
    return weights;
  }

  private RankingWeights learned(double[] weights, double[] spread) {
    Map<Feature, Double> learned = new EnumMap<>(Feature.class);
    for (int f = 0; f < features.size(); f++) {
      learned.put(features.get(f), weights[f] / spread[f]);
    }
    Map<FeaturePair, Double> pairs = new TreeMap<>();
    for (int i = features.size(); i < weights.length; i++) {
      int pair = i - features.size();
      pairs.put(
          new FeaturePair(
              features.get(ofConcepts + pair % ofEvidence), features.get(pair / ofEvidence)),
          weights[i] / spread[i]);
    }
    return new RankingWeights(learned, pairs);
  }

  /// How far the values of each feature lie apart, so that one step moves all alike.
  private double[] spread(List<TrainingExample> examples) {
    double[] spread = new double[features.size() + (kinds ? ofConcepts * ofEvidence : 0)];
    for (int f = 0; f < features.size(); f++) {
      double sum = 0;
      double squares = 0;
      double several = 0;
      for (TrainingExample example : examples) {
        double[] moments = example.moments(f);
        sum += moments[0] / moments[2];
        squares += moments[1] / moments[2];
        several++;
      }
      double mean = sum / Math.max(1, several);
      double variance = squares / Math.max(1, several) - mean * mean;
      spread[f] = Math.max(1e-3, Math.sqrt(Math.max(0, variance)));
    }
    for (int i = features.size(); i < spread.length; i++) {
      int pair = i - features.size();
      spread[i] = spread[pair / ofEvidence] * spread[ofConcepts + pair % ofEvidence];
    }
    return spread;
  }

  /// How the loss grows with each weight: the negative logarithm of how likely the known records of
  /// some examples are, a mean over them.
  private double[] gradient(List<TrainingExample> batch, double[] weights, double[] spread) {
    double[] real = new double[weights.length];
    for (int f = 0; f < real.length; f++) {
      real[f] = weights[f] / spread[f];
    }
    double[] sum = new double[weights.length];
    batch.parallelStream()
        .map(example -> example.gradient(real))
        .toList()
        .forEach(one -> Arrays.setAll(sum, f -> sum[f] + one[f]));
    for (int f = 0; f < sum.length; f++) {
      sum[f] /= batch.size() * spread[f];
    }
    return sum;
  }
}
