package org.memcon.search.passages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.PassageTable;

/// Binds expressions to segments of the index.
public final class PassageBinder {

  private PassageBinder() {}

  /// Binds an expression to a segment; `places`, where there are any, learn where its words stand.
  public static PassageSet bind(
      PassageExpression expression,
      LeafReaderContext segment,
      IndexSearcher searcher,
      PassageSet.@Nullable Places places)
      throws IOException {
    return switch (expression) {
      case PassageExpression.Words words -> words(words, segment, places);
      case PassageExpression.OfRecords facts -> records(facts, segment, searcher);
      case PassageExpression.And and -> new All(bind(and.parts(), segment, searcher, places));
      case PassageExpression.Or or -> new Any(bind(or.parts(), segment, searcher, places));
      case PassageExpression.Not not -> new Rest(bind(not.part(), segment, searcher, null));
      case PassageExpression.Layers layers ->
          new Each((table, passage) -> layers.layers().contains(table.layer(passage)));
      case PassageExpression.Delivered delivered ->
          new Each((table, passage) ->
              delivered.verbatim() ? table.isVerbatim(passage) : table.isReported(passage));
      case PassageExpression.Sized(int least, int most) ->
          new SizedPassages(least, most, DocValues.getNumeric(segment.reader(), Fields.LENGTH));
      case PassageExpression.Turns turns ->
          new Each((table, passage) -> table.speaker(passage) >= 0);
      case PassageExpression.Sequence sequence ->
          new PassageSequence(
              bind(sequence.parts(), segment, searcher, places),
              sequence.steps(),
              sequence.turns());
      case PassageExpression.SpokenBy speakers -> new Speakers(speakers.names());
      case PassageExpression.SpokenTo hearers -> new Hearers(hearers.names());
      case PassageExpression.All all -> new Each((table, passage) -> true);
    };
  }

  private static List<PassageSet> bind(
      List<PassageExpression> parts,
      LeafReaderContext segment,
      IndexSearcher searcher,
      PassageSet.@Nullable Places places)
      throws IOException {
    List<PassageSet> bound = new ArrayList<>(parts.size());
    for (PassageExpression part : parts) {
      bound.add(bind(part, segment, searcher, places));
    }
    return bound;
  }

  private static PassageSet words(
      PassageExpression.Words words, LeafReaderContext segment, PassageSet.@Nullable Places places)
      throws IOException {
    IntervalIterator intervals = words.source().intervals(Fields.TEXT, segment);
    return intervals == null
        ? new Each((table, passage) -> false)
        : new Standing(words, intervals, places);
  }

  private static PassageSet records(
      PassageExpression.OfRecords facts, LeafReaderContext segment, IndexSearcher searcher)
      throws IOException {
    Scorer scorer =
        searcher
            .createWeight(searcher.rewrite(facts.records()), ScoreMode.COMPLETE_NO_SCORES, 1)
            .scorer(segment);
    if (scorer == null) {
      return new Each((table, passage) -> false);
    }
    DocIdSetIterator records = scorer.iterator();
    return new PassageSet() {
      @Override
      void of(int record, PassageTable table, FixedBitSet into) throws IOException {
        if (reach(records, record)) {
          into.set(0, table.size());
        }
      }
    };
  }

  private static boolean reach(DocIdSetIterator iterator, int record) throws IOException {
    return iterator.docID() == record
        || iterator.docID() < record && iterator.advance(record) == record;
  }

  /// Where words stand.
  private static final class Standing extends PassageSet {
    private final PassageExpression.Words words;
    private final IntervalIterator intervals;
    private final PassageSet.@Nullable Places places;

    Standing(
        PassageExpression.Words words,
        IntervalIterator intervals,
        PassageSet.@Nullable Places places) {
      this.words = words;
      this.intervals = intervals;
      this.places = places;
    }

    @Override
    void of(int record, PassageTable table, FixedBitSet into) throws IOException {
      if (!reach(intervals, record)) {
        return;
      }
      int passage = 0;
      while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        passage = passage(passage, table);
        if (isIn(passage, table)) {
          into.set(passage);
          if (places != null) {
            places.at(words, passage, intervals.start(), intervals.end());
          }
        }
      }
    }

    @Override
    boolean hasAny(int record, Table way) throws IOException {
      if (!reach(intervals, record)
          || intervals.nextInterval() == IntervalIterator.NO_MORE_INTERVALS) {
        return false;
      }
      PassageTable table = way.get();
      int passage = 0;
      do {
        passage = passage(passage, table);
        if (isIn(passage, table)) {
          return true;
        }
      } while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS);
      return false;
    }

    /// The passage, at or behind another, in which the words begin.
    private int passage(int from, PassageTable table) {
      int passage = from;
      while (passage + 1 < table.size() && table.start(passage + 1) <= intervals.start()) {
        passage++;
      }
      return passage;
    }

    /// Words that are near each other only across the end of a passage are not near.
    private boolean isIn(int passage, PassageTable table) {
      return passage + 1 >= table.size() || intervals.end() < table.start(passage + 1);
    }
  }

  /// What a passage's own row in the table decides.
  private static final class Each extends PassageSet {

    interface Test {
      boolean holds(PassageTable table, int passage);
    }

    private final Test test;

    Each(Test test) {
      this.test = test;
    }

    @Override
    void of(int record, PassageTable table, FixedBitSet into) {
      for (int i = 0; i < table.size(); i++) {
        if (test.holds(table, i)) {
          into.set(i);
        }
      }
    }
  }

  private static final class Speakers extends PassageSet {
    private final List<NameMatcher> matchers;

    Speakers(List<NameMatcher> matchers) {
      this.matchers = matchers;
    }

    @Override
    void of(int record, PassageTable table, FixedBitSet into) {
      boolean[] meant = Hearers.meant(table, matchers, 0, table.firstPresent());
      for (int i = 0; i < table.size(); i++) {
        boolean speaks = table.speaker(i) >= 0 && meant[table.speaker(i)];
        int[] told = table.told(i);
        for (int j = 0; j < told.length && !speaks; j += 2) {
          speaks = told[j] >= 0 && meant[told[j]];
        }
        if (speaks) {
          into.set(i);
        }
      }
    }
  }

  private static final class All extends PassageSet {
    private final List<PassageSet> parts;
    private FixedBitSet one = new FixedBitSet(64);

    All(List<PassageSet> parts) {
      this.parts = parts;
    }

    @Override
    void of(int record, PassageTable table, FixedBitSet into) throws IOException {
      into.set(0, table.size());
      for (PassageSet part : parts) {
        one = PassageSet.emptied(one, table.size());
        part.of(record, table, one);
        into.and(one);
      }
    }
  }

  private static final class Any extends PassageSet {
    private final List<PassageSet> parts;

    Any(List<PassageSet> parts) {
      this.parts = parts;
    }

    private FixedBitSet one = new FixedBitSet(64);

    @Override
    void of(int record, PassageTable table, FixedBitSet into) throws IOException {
      for (PassageSet part : parts) {
        one = PassageSet.emptied(one, table.size());
        part.of(record, table, one);
        add(one, table.size(), into);
      }
    }
  }

  private static final class Rest extends PassageSet {
    private final PassageSet part;

    Rest(PassageSet part) {
      this.part = part;
    }

    @Override
    void of(int record, PassageTable table, FixedBitSet into) throws IOException {
      part.of(record, table, into);
      if (table.size() > 0) {
        into.flip(0, table.size());
      }
    }
  }
}
