package org.memcon.search.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.memcon.model.edition.Passage;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.PassageTable;
import org.memcon.search.passages.PassageBinder;
import org.memcon.search.passages.PassageExpression;
import org.memcon.search.passages.PassageReader;
import org.memcon.search.passages.PassageSet;
import org.memcon.search.retrieval.Hits.Hit;
import org.memcon.search.retrieval.Hits.PassageHit;
import org.memcon.search.storage.StoredPassage;
import org.memcon.search.storage.StoredPassages;
import org.memcon.search.storage.StoredRecordReader;

/// Makes hits of what Lucene found: looks up which passages of a record match, picks the best of
/// them and reads their words.
final class HitReader {

  private final IndexSearcher searcher;
  private final List<PassageExpression> shown;
  private final Map<String, PassageExpression.Words> wanted;
  private final Snippets snippets;
  private final WordNumbers wordNumbers = new WordNumbers();
  private final int most;

  /// A reader of hits: `shown` are the passages to show of them, at most `most` of each, `wanted`
  /// the words that a hit can be missing.
  HitReader(
      IndexSearcher searcher,
      List<PassageExpression> shown,
      Map<String, PassageExpression.Words> wanted,
      WordReader reader,
      int most) {
    this.searcher = searcher;
    this.shown = shown;
    this.wanted = wanted;
    this.snippets = new Snippets(reader);
    this.most = most;
  }

  /// The hits for records that Lucene found, in the order given.
  List<Hit> read(List<ScoreDoc> found) throws IOException {
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    Integer[] order = new Integer[found.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> found.get(i).doc));
    Hit[] hits = new Hit[found.size()];
    StoredRecordReader stored = new StoredRecordReader(searcher.getIndexReader());
    SegmentReader segment = null;
    for (int i : order) {
      ScoreDoc one = found.get(i);
      LeafReaderContext context = segments.get(ReaderUtil.subIndex(one.doc, segments));
      if (segment == null || segment.context != context) {
        segment = new SegmentReader(context);
      }
      hits[i] = segment.hit(one, stored);
    }
    return List.of(hits);
  }

  /// Numbers for the words of a query, equal words the same. What stands for a thousand words takes
  /// long to compare, and is met at each place where one of them stands: then it is known at sight.
  static final class WordNumbers {
    private final IdentityHashMap<PassageExpression.Words, Integer> atSight =
        new IdentityHashMap<>();
    private final Map<PassageExpression.Words, Integer> equal = new HashMap<>();

    int of(PassageExpression.Words words) {
      Integer seen = atSight.get(words);
      if (seen == null) {
        Integer before = equal.putIfAbsent(words, equal.size());
        seen = before == null ? equal.size() - 1 : before;
        atSight.put(words, seen);
      }
      return seen;
    }
  }

  /// What matches in one passage: the words, and the value of all of them.
  private static final class Matching {
    private final int passage;
    private final List<Snippets.Matched> words = new ArrayList<>();
    private final Map<Integer, Integer> times = new HashMap<>();
    private final BitSet expressions = new BitSet();

    Matching(int passage) {
      this.passage = passage;
    }

    /// Passages that answer more parts of the query come first, then those with more of its words,
    /// then those that have them more often.
    private double worth() {
      double often = times.values().stream().mapToDouble(Math::log1p).sum();
      return 100.0 * expressions.cardinality() + 10.0 * times.size() + often;
    }
  }

  /// Reads hits of one segment.
  private final class SegmentReader {
    private final LeafReaderContext context;
    private final List<PassageReader> readers = new ArrayList<>();
    private final Map<Integer, Matching> matching = new HashMap<>();
    private final BitSet had = new BitSet();
    private @Nullable PassageTable table;

    SegmentReader(LeafReaderContext context) throws IOException {
      this.context = context;
      // Where words stand is asked only for what is shown of it.
      PassageSet.Places places = most == 0 && wanted.isEmpty() ? null : this::at;
      for (PassageExpression expression : shown) {
        readers.add(
            new PassageReader(PassageBinder.bind(expression, context, searcher, places), context));
      }
    }

    private void at(PassageExpression.Words words, int passage, int first, int last) {
      int number = wordNumbers.of(words);
      had.set(number);
      Matching there = matching.computeIfAbsent(passage, Matching::new);
      there.times.merge(number, 1, Integer::sum);
      if (there.words.size() < 1_000) {
        there.words.add(new Snippets.Matched(first, last, words.only()));
      }
    }

    Hit hit(ScoreDoc found, StoredRecordReader stored) throws IOException {
      matching.clear();
      had.clear();
      FixedBitSet all = new FixedBitSet(64);
      for (int i = 0; i < readers.size(); i++) {
        FixedBitSet some = readers.get(i).passages(found.doc - context.docBase);
        table = readers.get(i).table();
        all = FixedBitSet.ensureCapacity(all, table.size());
        for (int passage = 0; passage < table.size(); passage++) {
          if (some.get(passage)) {
            all.set(passage);
          }
          if (most > 0 && some.get(passage)) {
            matching.computeIfAbsent(passage, Matching::new).expressions.set(i);
          }
        }
      }
      List<Matching> best = best(all);
      BitSet numbers = new BitSet();
      best.forEach(one -> numbers.set(one.passage));
      StoredPassages record = stored.passages(found.doc, numbers);
      List<PassageHit> passages = new ArrayList<>(best.size());
      for (Matching one : best) {
        passages.add(passage(one, record));
      }
      List<String> missing =
          wanted.entrySet().stream()
              .filter(word -> !had.get(wordNumbers.of(word.getValue())))
              .map(Map.Entry::getKey)
              .toList();
      return new Hit(
          record.record().summary(),
          found.score,
          all.cardinality(),
          passages,
          missing,
          Optional.empty(),
          record.record().pages().map(pages -> new Hits.Pages(pages.first(), pages.last())));
    }

    private List<Matching> best(FixedBitSet all) {
      List<Matching> best = new ArrayList<>();
      for (Matching one : matching.values()) {
        if (all.get(one.passage)) {
          best.add(one);
        }
      }
      best.sort(
          Comparator.comparingDouble(Matching::worth)
              .reversed()
              .thenComparingInt(one -> one.passage));
      return best.subList(0, Math.min(most, best.size()));
    }

    private PassageHit passage(Matching one, StoredPassages record) throws IOException {
      StoredPassage stored = record.passage(one.passage);
      int start = table == null ? 0 : table.start(one.passage);
      List<Snippets.Matched> words =
          one.words.stream()
              .map(match ->
                  new Snippets.Matched(match.first() - start, match.last() - start, match.only()))
              .toList();
      return new PassageHit(
          stored.name(),
          table == null ? Passage.Layer.BODY : table.layer(one.passage),
          stored.speaker(),
          stored.page(),
          snippets.of(stored.words(), words));
    }
  }
}
