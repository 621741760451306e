package org.memcon.search.retrieval;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/// What makes one record answer a query better than another: BM25, in which the length of a record
/// counts less than is usual, and a little for the words of its heading. The weights are those that
/// found most of what the printed indexes of volumes name (decisions/0032-relevance.md).
final class Relevance extends SearcherFactory {

  /// How much the words of the heading count, against those of the whole record.
  static final double HEADING = 0.2;

  /// So many of the best records are ranked again with a closer look.
  private static final int LOOKED_AT_CLOSELY = 200;

  private static final Sort BY_SCORE =
      new Sort(
          Stream.concat(
                  Stream.of(SortField.FIELD_SCORE),
                  Arrays.stream(Catalogue.chronological(false).getSort()))
              .toArray(SortField[]::new));

  private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
      throws IOException {
    IndexSearcher searcher = super.newSearcher(reader, previous);
    searcher.setSimilarity(SIMILARITY);
    return searcher;
  }

  /// The same index, looked through for so long.
  static IndexSearcher timed(IndexSearcher searcher, QueryTimeout timeout) throws IOException {
    IndexSearcher timed = new Relevance().newSearcher(searcher.getIndexReader(), null);
    timed.setTimeout(timeout);
    return timed;
  }

  /// The most relevant records, so many at least; those at the top are looked at twice, for the
  /// words of their headings.
  static TopDocs rank(int reach, Query records, Query headings, IndexSearcher searcher)
      throws IOException {
    TopDocs top = best(Math.max(LOOKED_AT_CLOSELY, reach), records, Integer.MAX_VALUE, searcher);
    if (headings instanceof MatchNoDocsQuery) {
      return top;
    }
    int closely = Math.min(LOOKED_AT_CLOSELY, top.scoreDocs.length);
    ScoreDoc[] first = Arrays.copyOf(top.scoreDocs, closely);
    ScoreDoc[] again =
        QueryRescorer.rescore(
                searcher, new TopDocs(top.totalHits, first), headings, HEADING, closely)
            .scoreDocs;
    ScoreDoc[] all = top.scoreDocs.clone();
    System.arraycopy(tiesAsBefore(again, first), 0, all, 0, again.length);
    return new TopDocs(top.totalHits, all);
  }

  /// The records of the highest scores; those of the same score in the order of time, since the
  /// order in which they happen to lie in the index is another after each ingest. Beyond so many
  /// that match, those that cannot be among the best are no longer counted.
  static TopDocs best(int number, Query records, int counted, IndexSearcher searcher)
      throws IOException {
    TopDocs top =
        searcher.search(records, new TopFieldCollectorManager(BY_SCORE, number, null, counted));
    ScoreDoc[] scored =
        Arrays.stream(top.scoreDocs)
            .map(found -> new ScoreDoc(found.doc, (Float) ((FieldDoc) found).fields[0]))
            .toArray(ScoreDoc[]::new);
    return new TopDocs(top.totalHits, scored);
  }

  private static ScoreDoc[] tiesAsBefore(ScoreDoc[] ranked, ScoreDoc[] before) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < before.length; place++) {
      places.put(before[place].doc, place);
    }
    ScoreDoc[] sorted = ranked.clone();
    Arrays.sort(
        sorted,
        Comparator.comparingDouble((ScoreDoc found) -> -found.score)
            .thenComparing(found -> places.getOrDefault(found.doc, before.length)));
    return sorted;
  }
}
