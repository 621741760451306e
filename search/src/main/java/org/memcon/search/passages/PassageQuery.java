package org.memcon.search.passages;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.memcon.search.limits.Patience;

/// Finds the records that have at least one passage of an expression. `records` finds at least
/// these records, quickly, and scores them; the passages are looked at for no others.
public final class PassageQuery extends Query {

  private final Query records;
  private final PassageExpression expression;

  /// Finds the records with such a passage among those that `records` finds.
  public PassageQuery(Query records, PassageExpression expression) {
    this.records = records;
    this.expression = expression;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = records.rewrite(searcher);
    return rewritten == records ? this : new PassageQuery(rewritten, expression);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = records.createWeight(searcher, mode, boost);
    return new FilterWeight(this, weight) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        ScorerSupplier supplier = in.scorerSupplier(segment);
        if (supplier == null) {
          return null;
        }
        return new ScorerSupplier() {
          @Override
          public Scorer get(long leadCost) throws IOException {
            PassageSet passages = PassageBinder.bind(expression, segment, searcher, null);
            return new PassageScorer(
                supplier.get(leadCost), passages, segment, Patience.of(searcher));
          }

          @Override
          public long cost() {
            return supplier.cost();
          }
        };
      }

      @Override
      public int count(LeafReaderContext segment) {
        return -1;
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }

      @Override
      public Explanation explain(LeafReaderContext segment, int record) throws IOException {
        Scorer scorer = scorer(segment);
        return scorer != null && scorer.iterator().advance(record) == record
            ? in.explain(segment, record)
            : Explanation.noMatch("no passage matches " + expression);
      }
    };
  }

  /// Goes through the records, and looks at their passages.
  private static final class PassageScorer extends Scorer {
    private final Scorer records;
    private final TwoPhaseIterator twoPhases;

    PassageScorer(Scorer records, PassageSet passages, LeafReaderContext segment, Patience patience)
        throws IOException {
      this.records = records;
      TwoPhaseIterator before = records.twoPhaseIterator();
      DocIdSetIterator approximation = before == null ? records.iterator() : before.approximation();
      PassageReader reader = new PassageReader(passages, segment);
      this.twoPhases =
          new TwoPhaseIterator(approximation) {
            @Override
            public boolean matches() throws IOException {
              // When the time is over, what is left of the segment is gone through quickly.
              return !patience.isOver(1)
                  && (before == null || before.matches())
                  && reader.hasAny(approximation.docID());
            }

            @Override
            public float matchCost() {
              return 500 + (before == null ? 0 : before.matchCost());
            }
          };
    }

    @Override
    public int docID() {
      return twoPhases.approximation().docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(twoPhases);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return twoPhases;
    }

    @Override
    public float score() throws IOException {
      return records.score();
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return records.getMaxScore(upTo);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "passages(" + expression + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PassageQuery query
        && records.equals(query.records)
        && expression.equals(query.expression);
  }

  @Override
  public int hashCode() {
    return Objects.hash(records, expression);
  }
}
