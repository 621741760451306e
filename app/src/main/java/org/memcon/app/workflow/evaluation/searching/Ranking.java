package org.memcon.app.workflow.evaluation.searching;

import java.util.List;

/// What search answers to the subject of a judgment: the ids of records, the best first, with their
/// scores, and how good that is.
public record Ranking(int number, Judgment judgment, List<Place> places) {

  /// So deep a ranking is looked at.
  public static final int DEPTH = 100;

  private static final int TOP = 10;

  /// A record in a ranking.
  public record Place(String record, float score) {}

  public Ranking {
    places = List.copyOf(places);
  }

  /// The normalized discounted cumulative gain of the first ten: 1 where the best that can be comes
  /// first, 0 where nothing of it comes. Gains are 0 and 1, the discount is the logarithm to base
  /// 2.
  public double ndcg() {
    double gain = 0;
    for (int i = 0; i < Math.min(TOP, places.size()); i++) {
      gain += judgment.relevant().contains(places.get(i).record()) ? discount(i) : 0;
    }
    double ideal = 0;
    for (int i = 0; i < Math.min(TOP, judgment.relevant().size()); i++) {
      ideal += discount(i);
    }
    return gain / ideal;
  }

  private static double discount(int place) {
    return Math.log(2) / Math.log(place + 2.0);
  }

  /// The part of the relevant records that is among the first hundred.
  public double recall() {
    long found =
        places.stream()
            .limit(DEPTH)
            .map(Place::record)
            .distinct()
            .filter(judgment.relevant()::contains)
            .count();
    return (double) found / judgment.relevant().size();
  }
}
