package org.memcon.search.retrieval;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/// What makes one record answer a query better than another: BM25, in which the length of a record
/// counts less than is usual, and a little for the words of its heading. The weights are those that
/// found most of what the printed indexes of volumes name (decisions/0032-relevance.md).
final class Relevance extends SearcherFactory {

  /// How much the words of the heading count, against those of the whole record.
  static final double HEADING = 0.2;

  private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.4f);

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
      throws IOException {
    IndexSearcher searcher = super.newSearcher(reader, previous);
    searcher.setSimilarity(SIMILARITY);
    return searcher;
  }
}
