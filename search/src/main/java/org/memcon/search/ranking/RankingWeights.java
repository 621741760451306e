package org.memcon.search.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.memcon.search.examination.Examination;
import org.memcon.search.examination.Feature;
import org.memcon.search.examination.Feature.Kind;
import org.memcon.search.examination.Ingredient;
import org.memcon.search.examination.SoftMaximum;

/// How much each feature counts. Learned from judgments; a file of them has a line for each
/// feature, its name and its weight.
public final class RankingWeights {

  private static final String RESOURCE = "weights.txt";

  private final Map<Feature, Double> weights;
  private final Map<FeaturePair, Double> pairs;

  RankingWeights(Map<Feature, Double> weights, Map<FeaturePair, Double> pairs) {
    this.weights = new EnumMap<>(Feature.class);
    this.weights.putAll(weights);
    this.pairs = new TreeMap<>(pairs);
  }

  /// The weights that Memcon brings along.
  public static RankingWeights standard() {
    return Standard.WEIGHTS;
  }

  private static final class Standard {
    private static final RankingWeights WEIGHTS = read();

    private static RankingWeights read() {
      try (Reader in =
          new InputStreamReader(
              Objects.requireNonNull(RankingWeights.class.getResourceAsStream(RESOURCE), RESOURCE),
              StandardCharsets.UTF_8)) {
        return RankingWeights.read(in);
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
    }
  }

  /// Reads weights.
  ///
  /// @throws IllegalArgumentException where a line is none of a feature
  public static RankingWeights read(Reader in) throws IOException {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    Map<FeaturePair, Double> pairs = new TreeMap<>();
    BufferedReader lines = new BufferedReader(in);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.strip().split("\\s+");
        double weight = Double.parseDouble(parts[1]);
        if (parts[0].contains("*")) {
          pairs.put(FeaturePair.read(parts[0]), weight);
        } else {
          weights.put(FeaturePair.feature(parts[0]), weight);
        }
      }
    }
    return new RankingWeights(weights, pairs);
  }

  /// Writes them as [#read(Reader)] takes them.
  public void write(Writer out) throws IOException {
    for (Map.Entry<Feature, Double> weight : weights.entrySet()) {
      out.write(line(weight.getKey().name().toLowerCase(Locale.ROOT), weight.getValue()));
    }
    for (Map.Entry<FeaturePair, Double> weight : pairs.entrySet()) {
      out.write(line(weight.getKey().toString(), weight.getValue()));
    }
  }

  private static String line(String name, double weight) {
    return String.format(Locale.ROOT, "%-34s %.4f%n", name, weight);
  }

  /// The worth of all pages, by the features of some ingredients: what they have of each concept,
  /// by its share, and what else is known of them.
  double[] worth(Examination seen, Set<Ingredient> ingredients) {
    float[] shares = shares(seen, ingredients);
    double[] worth = new double[seen.pages()];
    for (Feature feature : Feature.of(Kind.EVIDENCE, ingredients)) {
      float[] counts = counts(feature, seen, ingredients);
      for (int c = 0; c < shares.length; c++) {
        add(worth, counts[c] * shares[c], seen.evidence(feature, c));
      }
    }
    for (Feature feature : Feature.of(Kind.PAGE, ingredients)) {
      add(worth, weight(feature), seen.ofPages(feature));
    }
    return worth;
  }

  /// How much a feature of evidence counts for each concept, by what the concept is.
  private float[] counts(Feature evidence, Examination seen, Set<Ingredient> ingredients) {
    float[] counts = new float[seen.concepts()];
    Arrays.fill(counts, weight(evidence));
    if (ingredients.contains(Ingredient.KINDS)) {
      for (Feature kind : Feature.of(Kind.CONCEPT, ingredients)) {
        float weight = pairs.getOrDefault(new FeaturePair(evidence, kind), 0.0).floatValue();
        float[] values = seen.ofConcepts(kind);
        for (int c = 0; c < counts.length; c++) {
          counts[c] += weight * values[c];
        }
      }
    }
    return counts;
  }

  /// The share of each concept: the soft maximum of what its features say, so that the shares of
  /// all are 1.
  private float[] shares(Examination seen, Set<Ingredient> ingredients) {
    double[] says = new double[seen.concepts()];
    for (Feature feature : Feature.of(Kind.CONCEPT, ingredients)) {
      float[] values = seen.ofConcepts(feature);
      for (int c = 0; c < says.length; c++) {
        says[c] += weight(feature) * values[c];
      }
    }
    return SoftMaximum.shares(says);
  }

  private static void add(double[] worth, float weight, float[] values) {
    for (int p = 0; p < worth.length; p++) {
      worth[p] += weight * values[p];
    }
  }

  private float weight(Feature feature) {
    return weights.getOrDefault(feature, 0.0).floatValue();
  }
}
