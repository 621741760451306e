package org.memcon.search.ranking;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.memcon.search.examination.Examination;
import org.memcon.search.examination.Examiner;
import org.memcon.search.examination.Ingredient;
import org.memcon.search.pages.PageMap;

/// Ranks the records of an index by what they have to do with a subject.
public final class SubjectRanker {

  /// A record in a ranking: its number in the index, its worth, and the reason for it in words,
  /// which is put together when it is asked for.
  public record Ranked(int record, float worth, Supplier<String> reason) {}

  private final PageMap map;
  private final Examiner examiner;
  private final RankingWeights weights;
  private final Set<Ingredient> ingredients;

  /// A ranker for an index, whose pages are in `map`, of some ingredients.
  public SubjectRanker(
      IndexSearcher searcher, PageMap map, RankingWeights weights, Set<Ingredient> ingredients) {
    this.map = map;
    this.examiner = new Examiner(searcher, map, ingredients);
    this.weights = weights;
    this.ingredients = Set.copyOf(ingredients);
  }

  /// The records among those that `within` finds that have most to do with a subject, the best
  /// first.
  public List<Ranked> rank(String subject, Query within) throws IOException {
    Examination seen = examine(subject, within);
    double[] pages = weights.worth(seen, ingredients);
    float[] worth = seen.records(pages);
    return IntStream.range(0, worth.length)
        .mapToObj(r -> new Ranked(seen.indexed(r), worth[r], () -> seen.reason(r, pages)))
        .sorted(
            Comparator.comparingDouble((Ranked one) -> -one.worth())
                .thenComparingInt(one -> map.place(one.record())))
        .toList();
  }

  /// Looks closely at what can have to do with a subject.
  Examination examine(String subject, Query within) throws IOException {
    return examiner.examine(subject, within);
  }
}
