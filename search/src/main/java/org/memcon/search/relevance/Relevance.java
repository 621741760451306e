package org.memcon.search.relevance;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/// What makes one record answer a query better than another: BM25, in which the length of a record
/// counts less than is usual, and a little for the words of its heading. The weights are those that
/// found most of what the printed indexes of volumes name (decisions/0032-relevance.md). Records
/// that answer it equally well come in the order of time, since the order in which they happen to
/// lie in the index is another after each ingest.
public final class Relevance extends SearcherFactory {

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
  public static IndexSearcher timed(IndexSearcher searcher, QueryTimeout timeout)
      throws IOException {
    IndexSearcher timed = new Relevance().newSearcher(searcher.getIndexReader(), null);
    timed.setTimeout(timeout);
    return timed;
  }

  /// The so many most relevant records, and how many there are; those at the top are looked at
  /// twice, for the words of their headings.
  public static TopDocs rank(int reach, Query records, Query headings, IndexSearcher searcher)
      throws IOException {
    IndexReader index = searcher.getIndexReader();
    BestRecords found =
        searcher.search(records, BestRecords.of(Math.max(LOOKED_AT_CLOSELY, reach), true));
    Scored[] best = found.best(index);
    if (headings instanceof MatchNoDocsQuery) {
      order(best, reach, index);
    } else if (best.length <= LOOKED_AT_CLOSELY) {
      lookAtHeadings(best, headings, searcher);
      order(best, reach, index);
    } else {
      order(best, reach, index);
      Scored[] first = Arrays.copyOf(best, LOOKED_AT_CLOSELY);
      lookAtHeadings(first, headings, searcher);
      order(first, reach, index);
      System.arraycopy(first, 0, best, 0, first.length);
    }
    return top(best, reach, found.counted());
  }

  /// The records of the highest scores. How many match is not found out: those that cannot be among
  /// the best are passed over.
  public static TopDocs best(int number, Query records, IndexSearcher searcher) throws IOException {
    BestRecords found = searcher.search(records, BestRecords.of(number, false));
    Scored[] best = found.best(searcher.getIndexReader());
    order(best, number, searcher.getIndexReader());
    return top(best, number, found.counted());
  }

  /// Puts the better before the others. Of those that are equally good time decides, as far as some
  /// of them are among the first so many.
  private static void order(Scored[] records, int reach, IndexReader index) throws IOException {
    Scored.byScore(records);
    BitSet equal = new BitSet();
    for (int i = 1; i < records.length; i++) {
      if (records[i].score() == records[i - 1].score()) {
        equal.set(i - 1, i + 1);
      } else if (i >= reach) {
        break;
      }
    }
    if (!equal.isEmpty()) {
      Scored[] some = equal.stream().mapToObj(i -> records[i]).toArray(Scored[]::new);
      PlaceInTime.sort(some, index);
      int next = 0;
      for (int i = equal.nextSetBit(0); i >= 0; i = equal.nextSetBit(i + 1)) {
        records[i] = some[next++];
      }
    }
  }

  private static TopDocs top(Scored[] records, int reach, long counted) {
    return new TopDocs(
        new TotalHits(counted, TotalHits.Relation.EQUAL_TO),
        Arrays.stream(records)
            .limit(reach)
            .map(one -> new ScoreDoc(one.document(), one.score()))
            .toArray(ScoreDoc[]::new));
  }

  private static void lookAtHeadings(Scored[] records, Query headings, IndexSearcher searcher)
      throws IOException {
    Scored.byDocument(records);
    Weight weight = searcher.createWeight(searcher.rewrite(headings), ScoreMode.COMPLETE, 1);
    int at = 0;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      int end = segment.docBase + segment.reader().maxDoc();
      Scorer scorer =
          at < records.length && records[at].document() < end ? weight.scorer(segment) : null;
      DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (; at < records.length && records[at].document() < end; at++) {
        int document = records[at].document() - segment.docBase;
        if (found.docID() < document) {
          found.advance(document);
        }
        if (scorer != null && found.docID() == document) {
          records[at] = records[at].plus(HEADING * scorer.score());
        }
      }
    }
  }
}
