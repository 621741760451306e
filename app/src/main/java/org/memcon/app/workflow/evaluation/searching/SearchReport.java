package org.memcon.app.workflow.evaluation.searching;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How well search did: over all queries, by volume, and where it did worst. `missing` are volumes
/// that judgments name and the archive does not have.
public record SearchReport(
    Figures all, List<Volume> volumes, List<Query> worst, List<String> missing) {

  /// Means over queries; `ndcg` of the first ten, `recall` of the first hundred.
  public record Figures(int queries, double ndcg, double recall) {

    static Figures of(List<Ranking> rankings) {
      return new Figures(
          rankings.size(),
          rankings.stream().mapToDouble(Ranking::ndcg).average().orElse(0),
          rankings.stream().mapToDouble(Ranking::recall).average().orElse(0));
    }
  }

  /// The figures of a volume's queries.
  public record Volume(String volume, Figures figures) {}

  /// A query, how it did, what should have come and what came first.
  public record Query(
      int number,
      String volume,
      String query,
      double ndcg,
      double recall,
      List<String> relevant,
      List<String> first) {

    static Query of(Ranking ranking) {
      return new Query(
          ranking.number(),
          ranking.judgment().volume(),
          ranking.judgment().query(),
          ranking.ndcg(),
          ranking.recall(),
          ranking.judgment().relevant().stream().sorted().toList(),
          ranking.places().stream().limit(10).map(Ranking.Place::record).toList());
    }
  }

  public SearchReport {
    volumes = List.copyOf(volumes);
    worst = List.copyOf(worst);
    missing = List.copyOf(missing);
  }

  static SearchReport of(List<Ranking> rankings, int worst, List<String> missing) {
    Map<String, List<Ranking>> volumes =
        rankings.stream()
            .collect(
                Collectors.groupingBy(
                    ranking -> ranking.judgment().volume(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new SearchReport(
        Figures.of(rankings),
        volumes.entrySet().stream()
            .map(volume -> new Volume(volume.getKey(), Figures.of(volume.getValue())))
            .toList(),
        rankings.stream()
            .sorted(
                Comparator.comparingDouble(Ranking::ndcg)
                    .thenComparing(Ranking::recall)
                    .thenComparing(Ranking::number))
            .limit(worst)
            .map(Query::of)
            .toList(),
        missing);
  }
}
