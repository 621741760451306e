package org.memcon.app.workflow.evaluation.searching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.search.examination.Ingredient;
import org.memcon.search.ranking.MatterRanking;
import org.memcon.search.ranking.RankingTrainer;
import org.memcon.search.ranking.RankingWeights;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// Asks an index for the subjects of judgments, each inside its volume, and measures what comes.
public final class SearchEvaluation {

  private final Searcher searcher;
  private final Progress progress;
  private final boolean plain;

  /// An evaluation of what `searcher` finds.
  public SearchEvaluation(Searcher searcher, Progress progress) {
    this(searcher, progress, false);
  }

  private SearchEvaluation(Searcher searcher, Progress progress, boolean plain) {
    this.searcher = searcher;
    this.progress = progress;
    this.plain = plain;
  }

  /// The same of records that have any of the words, ranked by BM25 of the whole record: what every
  /// better ranking is measured against.
  public SearchEvaluation plainly() {
    return new SearchEvaluation(searcher, progress, true);
  }

  /// The rankings of all judgments whose volumes the index has, and the volumes that it lacks.
  public record Run(List<Ranking> rankings, List<String> missing) {
    public Run {
      rankings = List.copyOf(rankings);
      missing = List.copyOf(missing);
    }

    /// The figures, with the `worst` queries.
    public SearchReport report(int worst) {
      return SearchReport.of(rankings, worst, missing);
    }
  }

  /// Asks for all of them; judgments are numbered from 1 as they stand.
  public Run run(List<Judgment> judgments) {
    return run(judgments, judgment -> true);
  }

  private Run run(List<Judgment> judgments, Predicate<Judgment> wanted) {
    Map<String, Boolean> held = new HashMap<>();
    TreeSet<String> missing = new TreeSet<>();
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < judgments.size(); i++) {
      String volume = judgments.get(i).volume();
      if (!wanted.test(judgments.get(i))) {
        continue;
      }
      if (held.computeIfAbsent(volume, this::isHeld)) {
        asked.add(i);
      } else {
        missing.add(volume);
      }
    }
    AtomicLong done = new AtomicLong();
    List<Ranking> rankings =
        IntStream.range(0, asked.size())
            .parallel()
            .mapToObj(at -> {
              int number = asked.get(at);
              Judgment judgment = judgments.get(number);
              Ranking ranking = new Ranking(number + 1, judgment, ask(judgment));
              progress.at(done.incrementAndGet(), asked.size(), judgment.volume());
              return ranking;
            })
            .toList();
    progress.end();
    return new Run(rankings, List.copyOf(missing));
  }

  /// Shows judgments to a trainer, which learns from them how much each feature counts, of some
  /// ingredients.
  public RankingTrainer show(List<Judgment> judgments, Set<Ingredient> ingredients) {
    RankingTrainer trainer = new RankingTrainer(ingredients);
    Searcher ranked = searcher.rankedBy(new MatterRanking(RankingWeights.standard(), ingredients));
    AtomicLong done = new AtomicLong();
    judgments.parallelStream()
        .forEach(judgment -> {
          ranked.show(
              trainer, judgment.volume(), PlainWords.of(judgment.query()), judgment.relevant());
          progress.at(done.incrementAndGet(), judgments.size(), judgment.volume());
        });
    progress.end();
    return trainer;
  }

  /// Asks for all judgments that a trainer was shown, those of each volume with weights that it
  /// learned without it: volumes are divided into so many folds, and weights learned for each fold
  /// from the others.
  public Run crossValidate(
      RankingTrainer trainer, List<Judgment> judgments, Set<Ingredient> ingredients, int folds) {
    List<Ranking> rankings = new ArrayList<>();
    TreeSet<String> missing = new TreeSet<>();
    for (Set<String> fold : Folds.of(judgments, folds)) {
      RankingWeights weights = trainer.trainWithout(fold);
      SearchEvaluation ranked =
          new SearchEvaluation(
              searcher.rankedBy(new MatterRanking(weights, ingredients)), progress, plain);
      Run run = ranked.run(judgments, judgment -> fold.contains(judgment.volume()));
      rankings.addAll(run.rankings());
      missing.addAll(run.missing());
    }
    rankings.sort(Comparator.comparingInt(Ranking::number));
    return new Run(rankings, List.copyOf(missing));
  }

  private boolean isHeld(String volume) {
    return searcher.search(request(inVolume(volume)).from(0, 0).withoutPassageCount()).records()
        > 0;
  }

  private List<Ranking.Place> ask(Judgment judgment) {
    String words = PlainWords.of(judgment.query());
    String within = " " + inVolume(judgment.volume());
    SearchRequest request =
        plain
            ? SearchRequest.of("(" + words.replace(" ", " OR ") + ")" + within)
            : request(words + within);
    List<Hits.Hit> hits =
        searcher.search(request.from(0, Ranking.DEPTH).showing(0).withoutPassageCount()).hits();
    return hits.stream()
        .map(hit -> new Ranking.Place(hit.record().id().value(), hit.score()))
        .toList();
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).sorted(SearchRequest.Sort.MATTER);
  }

  private static String inVolume(String volume) {
    return "volume:\"" + volume.replace("\"", "") + "\"";
  }
}
