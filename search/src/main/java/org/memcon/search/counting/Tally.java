package org.memcon.search.counting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.memcon.model.edition.Passage;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.limits.Patience;
import org.memcon.search.passages.PassageBinder;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageReader;

/// Goes through all records that match and counts: their passages, and how they divide by their
/// facts. To be closed when its counts are read.
public final class Tally implements Collector, AutoCloseable {

  private final IndexSearcher searcher;
  private final List<PassageExpression> shown;
  private final @Nullable FactCounter facts;
  private final long[] layers = new long[Passage.Layer.values().length];
  private long passages;

  private Tally(
      IndexSearcher searcher, List<PassageExpression> shown, @Nullable FactCounter facts) {
    this.searcher = searcher;
    this.shown = shown;
    this.facts = facts;
  }

  /// A tally of the records that match. Passages are counted by the expressions in `shown`, facts
  /// by `numbers`, where there are any.
  public static CollectorManager<Tally, Tally> of(
      IndexSearcher searcher, List<PassageExpression> shown, Optional<FactNumbers> numbers) {
    return new CollectorManager<>() {
      @Override
      public Tally newCollector() {
        return new Tally(searcher, shown, numbers.map(FactCounter::new).orElse(null));
      }

      @Override
      public Tally reduce(Collection<Tally> parts) {
        Iterator<Tally> all = parts.iterator();
        Tally sum = all.hasNext() ? all.next() : newCollector();
        while (all.hasNext()) {
          try (Tally part = all.next()) {
            sum.add(part);
          }
        }
        return sum;
      }
    };
  }

  private void add(Tally other) {
    passages += other.passages;
    for (int i = 0; i < layers.length; i++) {
      layers[i] += other.layers[i];
    }
    if (facts != null && other.facts != null) {
      facts.add(other.facts);
    }
  }

  /// How many passages match.
  public long passages() {
    return passages;
  }

  /// How many records have a passage that matches in a layer; passages have to be counted.
  public long records(Passage.Layer layer) {
    return layers[layer.ordinal()];
  }

  /// How many records there are of each value of a field.
  public Map<String, Long> all(String field) {
    return facts == null ? Map.of() : facts.all(field);
  }

  /// The values of a field that most records have, at most so many; among equals by name.
  public List<Counted> most(String field, int most) {
    return facts == null ? List.of() : facts.most(field, most);
  }

  /// How many records there are of each year, year by year.
  public List<Counted> years() {
    return facts == null ? List.of() : facts.years();
  }

  @Override
  public void close() {
    if (facts != null) {
      facts.close();
    }
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
    FactCounter counter = facts;
    if (counter != null) {
      counter.enter(segment.reader());
    }
    Patience patience = Patience.of(searcher);
    return new LeafCollector() {
      private FixedBitSet union = new FixedBitSet(256);

      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int record) throws IOException {
        if (!readers.isEmpty() && !patience.isOver(1)) {
          count(record);
        }
        if (counter != null) {
          counter.collect(record);
        }
      }

      private void count(int record) throws IOException {
        if (readers.size() == 1) {
          count(readers.getFirst().passages(record), readers.getFirst().table());
          return;
        }
        union.clear();
        for (PassageReader reader : readers) {
          FixedBitSet some = reader.passages(record);
          union = FixedBitSet.ensureCapacity(union, some.length());
          union.or(some);
        }
        count(union, readers.getLast().table());
      }

      private void count(FixedBitSet found, PassageTable table) {
        int seen = 0;
        for (int at = found.nextSetBit(0);
            at < table.size();
            at = at + 1 < found.length() ? found.nextSetBit(at + 1) : Integer.MAX_VALUE) {
          passages++;
          seen |= 1 << table.layer(at).ordinal();
        }
        for (int layer = 0; seen >> layer != 0; layer++) {
          layers[layer] += seen >> layer & 1;
        }
      }
    };
  }
}
