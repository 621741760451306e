package org.memcon.search.ranking;

import java.util.Arrays;
import java.util.List;
import org.memcon.search.examination.Examination;
import org.memcon.search.examination.Feature;
import org.memcon.search.examination.SoftMaximum;

/// A subject to learn from: what was seen of it, and which records are about it. Evidence is kept
/// in numbers of half precision, for there are some million of them.
final class TrainingExample {

  private final float[][] ofConcepts;
  private final short[][][] evidence;
  private final short[][] ofPages;
  private final int[] first;
  private final int[] last;
  private final boolean[] known;
  private final int pages;

  private TrainingExample(
      float[][] ofConcepts,
      short[][][] evidence,
      short[][] ofPages,
      Examination seen,
      boolean[] known) {
    this.ofConcepts = ofConcepts;
    this.evidence = evidence;
    this.ofPages = ofPages;
    this.first = new int[seen.records()];
    this.last = new int[seen.records()];
    Arrays.setAll(first, seen::first);
    Arrays.setAll(last, seen::last);
    this.known = known;
    this.pages = seen.pages();
  }

  /// What was seen, of the features of concepts, of evidence and of pages, in this order; `known`
  /// says of each record whether it is about the subject.
  static TrainingExample of(
      Examination seen,
      boolean[] known,
      List<Feature> ofConcepts,
      List<Feature> evidence,
      List<Feature> ofPages) {
    int concepts = seen.concepts();
    short[][][] kept = new short[evidence.size()][concepts][];
    for (int f = 0; f < kept.length; f++) {
      for (int c = 0; c < concepts; c++) {
        kept[f][c] = HalfValues.of(seen.evidence(evidence.get(f), c));
      }
    }
    return new TrainingExample(
        ofConcepts.stream().map(seen::ofConcepts).toArray(float[][]::new),
        kept,
        ofPages.stream()
            .map(feature -> HalfValues.of(seen.ofPages(feature)))
            .toArray(short[][]::new),
        seen,
        known);
  }

  /// The sum of a feature's values, of their squares, and how many there are; features are counted
  /// through: of concepts, of evidence, of pages.
  double[] moments(int feature) {
    double[] moments = {0, 0, 1e-9};
    if (feature < ofConcepts.length) {
      for (float value : ofConcepts[feature]) {
        count(value, moments);
      }
    } else if (feature < ofConcepts.length + evidence.length) {
      for (short[] row : evidence[feature - ofConcepts.length]) {
        count(row, moments);
      }
    } else {
      count(ofPages[feature - ofConcepts.length - evidence.length], moments);
    }
    return moments;
  }

  private static void count(short[] values, double[] moments) {
    for (short value : values) {
      count(Float.float16ToFloat(value), moments);
    }
  }

  private static void count(float value, double[] moments) {
    moments[0] += value;
    moments[1] += (double) value * value;
    moments[2]++;
  }

  /// How the loss grows with each weight.
  double[] gradient(double[] weights) {
    int concepts = ofConcepts.length == 0 ? 0 : ofConcepts[0].length;
    float[] shares = shares(concepts, weights);
    double[][] has = has(concepts, weights);
    double[] worth = worth(shares, has, weights);
    int from = ofConcepts.length + evidence.length;
    double[] pulls = pulls(worth);
    double[] gradient = new double[weights.length];
    pullConcepts(gradient, pulls, shares, has);
    for (int f = 0; f < evidence.length; f++) {
      for (int c = 0; c < concepts; c++) {
        pullEvidence(gradient, f, c, shares[c] * HalfValues.product(evidence[f][c], pulls));
      }
    }
    for (int f = 0; f < ofPages.length; f++) {
      gradient[from + f] = HalfValues.product(ofPages[f], pulls);
    }
    return gradient;
  }

  /// The worth of each page.
  private double[] worth(float[] shares, double[][] has, double[] weights) {
    double[] worth = new double[pages];
    for (int c = 0; c < has.length; c++) {
      for (int p = 0; p < pages; p++) {
        worth[p] += shares[c] * has[c][p];
      }
    }
    int from = ofConcepts.length + evidence.length;
    for (int f = 0; f < ofPages.length; f++) {
      HalfValues.add(worth, weights[from + f], ofPages[f]);
    }
    return worth;
  }

  private void pullEvidence(double[] gradient, int feature, int concept, double pull) {
    gradient[ofConcepts.length + feature] += pull;
    if (gradient.length > features()) {
      for (int kind = 0; kind < ofConcepts.length; kind++) {
        gradient[pair(kind, feature)] += pull * ofConcepts[kind][concept];
      }
    }
  }

  private int features() {
    return ofConcepts.length + evidence.length + ofPages.length;
  }

  /// Where among the weights that of a feature of evidence stands for a kind of concept.
  private int pair(int kind, int feature) {
    return features() + kind * evidence.length + feature;
  }

  private float[] shares(int concepts, double[] weights) {
    double[] says = new double[concepts];
    for (int f = 0; f < ofConcepts.length; f++) {
      for (int c = 0; c < concepts; c++) {
        says[c] += weights[f] * ofConcepts[f][c];
      }
    }
    return SoftMaximum.shares(says);
  }

  /// What each page has of each concept, all evidence together.
  private double[][] has(int concepts, double[] weights) {
    double[][] has = new double[concepts][pages];
    for (int c = 0; c < concepts; c++) {
      for (int f = 0; f < evidence.length; f++) {
        double weight = weights[ofConcepts.length + f];
        for (int kind = 0; weights.length > features() && kind < ofConcepts.length; kind++) {
          weight += weights[pair(kind, f)] * ofConcepts[kind][c];
        }
        HalfValues.add(has[c], weight, evidence[f][c]);
      }
    }
    return has;
  }

  /// How the loss grows with the worth of each page.
  private double[] pulls(double[] worth) {
    double[] records = new double[first.length];
    int about = 0;
    for (int r = 0; r < records.length; r++) {
      records[r] = SoftMaximum.of(worth, first[r], last[r]);
      about += known[r] ? 1 : 0;
    }
    float[] likely = SoftMaximum.shares(records);
    double[] pulls = new double[pages];
    for (int r = 0; r < records.length; r++) {
      double pull = likely[r] - (known[r] ? 1.0 / about : 0);
      for (int p = first[r]; p <= last[r]; p++) {
        pulls[p] += pull * Math.exp(worth[p] - records[r]);
      }
    }
    return pulls;
  }

  private void pullConcepts(double[] gradient, double[] pulls, float[] shares, double[][] has) {
    double[] ofShares = new double[shares.length];
    double mean = 0;
    for (int c = 0; c < shares.length; c++) {
      for (int p = 0; p < pages; p++) {
        ofShares[c] += pulls[p] * has[c][p];
      }
      mean += shares[c] * ofShares[c];
    }
    for (int f = 0; f < ofConcepts.length; f++) {
      for (int c = 0; c < shares.length; c++) {
        gradient[f] += ofConcepts[f][c] * shares[c] * (ofShares[c] - mean);
      }
    }
  }
}
