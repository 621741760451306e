package org.memcon.search.ranking;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.memcon.search.examination.Ingredient;
import org.memcon.search.pages.PageMap;

/// How an archive's records are ranked by matter: the weights, the ingredients, and the pages of
/// the index as it stands. Safe for many threads.
public final class MatterRanking {

  private final RankingWeights weights;
  private final Set<Ingredient> ingredients;
  private volatile @Nullable Known known;

  /// The map of an index, and of which.
  private record Known(IndexReader index, PageMap map) {}

  /// A ranking with weights, of some ingredients.
  public MatterRanking(RankingWeights weights, Set<Ingredient> ingredients) {
    this.weights = weights;
    this.ingredients = Set.copyOf(ingredients);
  }

  /// The ranking that Memcon has learned.
  public static MatterRanking standard() {
    return new MatterRanking(RankingWeights.standard(), Ingredient.all());
  }

  /// The ranker of an index.
  public SubjectRanker of(IndexSearcher searcher) throws IOException {
    return new SubjectRanker(searcher, map(searcher.getIndexReader()), weights, ingredients);
  }

  private PageMap map(IndexReader index) throws IOException {
    Known before = known;
    if (before != null && before.index == index) {
      return before.map;
    }
    Known now = new Known(index, PageMap.of(index));
    known = now;
    return now.map;
  }
}
