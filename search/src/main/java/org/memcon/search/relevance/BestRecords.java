package org.memcon.search.relevance;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/// Finds the records of the highest scores, and counts all. Those that score as much as the last of
/// the best and find no place are kept, too, until time decides. Lucene's own collectors prefer
/// what happens to lie first in the index, or look up the time of every record that may be among
/// the best, which takes as long again as to find it.
final class BestRecords implements Collector {

  private final int most;
  private final boolean counting;

  /// A heap with the lowest score on top, each with the number of its document.
  private float[] scores;

  private int[] documents;
  private int size;

  /// The documents that have the lowest score of a full heap, and are not in it.
  private int[] equals = new int[16];

  private int equalsSize;
  private long counted;

  private BestRecords(int most, boolean counting) {
    this.most = most;
    this.counting = counting;
    this.scores = new float[Math.min(most, 256)];
    this.documents = new int[scores.length];
  }

  /// Collects the `most` best of what is found. Where nobody is `counting`, what cannot be among
  /// them is passed over.
  static CollectorManager<BestRecords, BestRecords> of(int most, boolean counting) {
    return new CollectorManager<>() {
      @Override
      public BestRecords newCollector() {
        return new BestRecords(most, counting);
      }

      @Override
      public BestRecords reduce(Collection<BestRecords> parts) {
        BestRecords all = new BestRecords(most, counting);
        parts.forEach(all::add);
        return all;
      }
    };
  }

  private void add(BestRecords other) {
    counted += other.counted;
    for (int i = 0; i < other.size; i++) {
      offer(other.documents[i], other.scores[i]);
    }
    for (int i = 0; i < other.equalsSize; i++) {
      offer(other.equals[i], other.scores[0]);
    }
  }

  /// How many records were found.
  long counted() {
    return counted;
  }

  /// The best, in no order.
  Scored[] best(IndexReader index) throws IOException {
    Scored[] best = new Scored[size];
    for (int i = 0; i < size; i++) {
      best[i] = new Scored(documents[i], scores[i]);
    }
    if (equalsSize > 0) {
      Scored.byScore(best);
      int last = size - 1;
      while (last > 0 && best[last - 1].words() == scores[0]) {
        last--;
      }
      Scored[] lowest = Arrays.copyOfRange(best, last, size + equalsSize);
      for (int i = 0; i < equalsSize; i++) {
        lowest[size - last + i] = new Scored(equals[i], scores[0]);
      }
      PlaceInTime.sort(lowest, index);
      System.arraycopy(lowest, 0, best, last, size - last);
    }
    return best;
  }

  private void offer(int document, float score) {
    if (size < most) {
      rise(document, score);
    } else if (score == scores[0]) {
      keepEqual(document);
    } else if (score > scores[0]) {
      int last = documents[0];
      float lowest = scores[0];
      sink(document, score);
      if (scores[0] == lowest) {
        keepEqual(last);
      } else {
        equalsSize = 0;
      }
    }
  }

  private void keepEqual(int document) {
    equals = ArrayUtil.grow(equals, equalsSize + 1);
    equals[equalsSize++] = document;
  }

  private void rise(int document, float score) {
    if (size == scores.length) {
      int larger = Math.min(most, size * 2);
      scores = Arrays.copyOf(scores, larger);
      documents = Arrays.copyOf(documents, larger);
    }
    int at = size++;
    while (at > 0 && scores[(at - 1) / 2] > score) {
      place(at, documents[(at - 1) / 2], scores[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    place(at, document, score);
  }

  /// Puts a document in the place of the one on top.
  private void sink(int document, float score) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && scores[child + 1] < scores[child]) {
        child++;
      }
      if (scores[child] >= score) {
        break;
      }
      place(at, documents[child], scores[child]);
      at = child;
    }
    place(at, document, score);
  }

  private void place(int at, int document, float score) {
    documents[at] = document;
    scores[at] = score;
  }

  @Override
  public ScoreMode scoreMode() {
    return counting ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) {
    int base = segment.docBase;
    return new LeafCollector() {
      private Scorable scorer = NOTHING;
      private float passedOver;

      @Override
      public void setScorer(Scorable scorer) throws IOException {
        this.scorer = scorer;
        passedOver = 0;
        passOver();
      }

      @Override
      public void collect(int document) throws IOException {
        counted++;
        offer(base + document, scorer.score());
        passOver();
      }

      private void passOver() throws IOException {
        if (!counting && size == most && scores[0] > passedOver) {
          passedOver = scores[0]; // and not more: what scores the same may come earlier in time
          scorer.setMinCompetitiveScore(passedOver);
        }
      }
    };
  }

  private static final Scorable NOTHING =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };
}
