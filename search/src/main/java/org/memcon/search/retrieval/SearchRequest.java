package org.memcon.search.retrieval;

import java.util.List;

/// What to search for and how much of it to hand out: hits from number `from` (0 is the first), at
/// most `size` of them, with at most `passages` passages each. `facets` asks for the counts by
/// kind, archive, volume, year and speaker, `countPassages` for the exact number of matching
/// passages in all matching records.
public record SearchRequest(
    String query,
    int from,
    int size,
    Sort sort,
    int passages,
    boolean facets,
    boolean countPassages) {

  /// The orders in which hits can come.
  public enum Sort {
    /// Records that have all that the query asks for, the most relevant first; then near misses.
    RELEVANCE,
    /// What the words of the query are about: the best first, whether they have all words or not.
    /// Where a query asks for more than words and facts, the same as [#RELEVANCE].
    MATTER,
    /// Earliest first; undated records last.
    DATE,
    /// Latest first; undated records last.
    DATE_DESCENDING,
    /// By the archive and the file that the original is in, earliest first; those that name none
    /// last.
    ARCHIVE
  }

  /// The most hits that one request can reach.
  public static final int DEEPEST = 100_000;

  public SearchRequest {
    from = Math.clamp(from, 0, DEEPEST);
    size = Math.clamp(size, 0, 1_000);
    passages = Math.clamp(passages, 0, 100);
  }

  /// The first ten hits, the most relevant first, with up to three passages each.
  public static SearchRequest of(String query) {
    return new SearchRequest(query, 0, 10, Sort.RELEVANCE, 3, false, true);
  }

  /// The same from another hit on.
  public SearchRequest from(int first, int most) {
    return new SearchRequest(query, first, most, sort, passages, facets, countPassages);
  }

  /// The same in another order.
  public SearchRequest sorted(Sort order) {
    return new SearchRequest(query, from, size, order, passages, facets, countPassages);
  }

  /// The same with at most so many passages a hit.
  public SearchRequest showing(int most) {
    return new SearchRequest(query, from, size, sort, most, facets, countPassages);
  }

  /// The same with facets.
  public SearchRequest withFacets() {
    return new SearchRequest(query, from, size, sort, passages, true, countPassages);
  }

  /// The same without the number of passages in all matching records.
  public SearchRequest withoutPassageCount() {
    return new SearchRequest(query, from, size, sort, passages, facets, false);
  }

  /// How many records have to be ranked so that those asked for are among them.
  int reach() {
    return from + size;
  }

  /// Those of all that were ranked that are asked for.
  <T> List<T> page(List<T> ranked) {
    int first = Math.min(from, ranked.size());
    return ranked.subList(first, Math.min(first + size, ranked.size()));
  }

  /// Whether what answers the query best comes first.
  boolean isRanked() {
    return sort == Sort.RELEVANCE || sort == Sort.MATTER;
  }
}
