package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.passages.PassageBinder;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageReader;

/// Goes through all records that match and counts: their passages, and how they divide by their
/// facts.
public final class Tally implements Collector {

  private final IndexSearcher searcher;
  private final List<PassageExpression> shown;
  private final boolean withFacets;
  private final NameAuthority authority;
  private final Counts counts = new Counts();
  private long passages;

  private Tally(
      IndexSearcher searcher,
      List<PassageExpression> shown,
      boolean withFacets,
      NameAuthority names) {
    this.searcher = searcher;
    this.shown = shown;
    this.withFacets = withFacets;
    this.authority = names;
  }

  /// A tally of the records that match. Passages are counted by the expressions in `shown`, facts
  /// where `withFacets` says so. Several ids may stand for one person: `names` gives the one that
  /// counts for them.
  public static CollectorManager<Tally, Tally> of(
      IndexSearcher searcher,
      List<PassageExpression> shown,
      boolean withFacets,
      NameAuthority names) {
    return new CollectorManager<>() {
      @Override
      public Tally newCollector() {
        return new Tally(searcher, shown, withFacets, names);
      }

      @Override
      public Tally reduce(Collection<Tally> parts) {
        Tally sum = newCollector();
        parts.forEach(sum::add);
        return sum;
      }
    };
  }

  private void add(Tally other) {
    passages += other.passages;
    counts.add(other.counts);
  }

  /// How many passages match.
  public long passages() {
    return passages;
  }

  /// How many records have each value of a field.
  public Map<String, Long> counts(String field) {
    return counts.of(field);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    List<PassageReader> readers = new ArrayList<>();
    for (PassageExpression expression : shown) {
      readers.add(
          new PassageReader(PassageBinder.bind(expression, segment, searcher, null), segment));
    }
    FactCounter facts = withFacets ? new FactCounter(segment.reader(), authority) : null;
    return new LeafCollector() {
      private FixedBitSet union = new FixedBitSet(256);

      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int record) throws IOException {
        if (!readers.isEmpty()) {
          count(record);
        }
        if (facts != null) {
          facts.collect(record);
        }
      }

      private void count(int record) throws IOException {
        if (readers.size() == 1) {
          passages += readers.getFirst().passages(record).cardinality();
          return;
        }
        union.clear();
        for (PassageReader reader : readers) {
          FixedBitSet some = reader.passages(record);
          union = FixedBitSet.ensureCapacity(union, some.length());
          union.or(some);
        }
        passages += union.cardinality();
      }

      @Override
      public void finish() throws IOException {
        if (facts != null) {
          facts.finish(counts);
        }
      }
    };
  }
}
