package org.memcon.search.retrieval;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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
    int wanted = Math.max(LOOKED_AT_CLOSELY, reach);
    TopDocs top =
        searcher.search(records, new TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE));
    if (headings instanceof MatchNoDocsQuery) {
      return top;
    }
    int closely = Math.min(LOOKED_AT_CLOSELY, top.scoreDocs.length);
    TopDocs first = new TopDocs(top.totalHits, Arrays.copyOf(top.scoreDocs, closely));
    ScoreDoc[] again = QueryRescorer.rescore(searcher, first, headings, HEADING, closely).scoreDocs;
    ScoreDoc[] all = top.scoreDocs.clone();
    System.arraycopy(again, 0, all, 0, again.length);
    return new TopDocs(top.totalHits, all);
  }
}
