package org.memcon.search.passages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.layout.Fields;
import org.memcon.search.naming.NameAuthority;

/// Goes through all records that match and counts: their passages, and how they divide by their
/// facts.
public final class Tally implements Collector {

  private static final List<String> SINGLE =
      List.of(
          Fields.KIND,
          Fields.REPOSITORY,
          Fields.VOLUME,
          Fields.CLASSIFICATION_KEY,
          Fields.LANGUAGE);

  private static final List<String> SEVERAL =
      List.of(Fields.SPEAKER_KEY, Fields.PERSON_KEY, Fields.PRESENT_KEY, Fields.PLACE_KEY);

  private final IndexSearcher searcher;
  private final List<PassageExpression> shown;
  private final boolean withFacets;
  private final NameAuthority authority;
  private final Map<String, Map<String, Long>> counts = new HashMap<>();
  private final Map<Long, Long> years = new HashMap<>();
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
    other.years.forEach((year, count) -> years.merge(year, count, Long::sum));
    other.counts.forEach((field, values) ->
        values.forEach((value, count) ->
            counts.computeIfAbsent(field, any -> new HashMap<>()).merge(value, count, Long::sum)));
  }

  /// How many passages match.
  public long passages() {
    return passages;
  }

  /// How many records have each value of a field.
  public Map<String, Long> counts(String field) {
    return counts.getOrDefault(field, Map.of());
  }

  /// How many records can be dated to each year.
  public Map<Long, Long> years() {
    return years;
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
    Facts facts = withFacets ? new Facts(segment.reader()) : null;
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
          facts.finish();
        }
      }
    };
  }

  /// Counts the facts of one segment's records, by the numbers that the segment gives their values.
  private final class Facts {
    private final List<SortedDocValues> single = new ArrayList<>();
    private final List<int[]> singleCounts = new ArrayList<>();
    private final List<People> several = new ArrayList<>();
    private final SortedNumericDocValues dates;

    Facts(LeafReader segment) throws IOException {
      for (String field : SINGLE) {
        SortedDocValues values = DocValues.getSorted(segment, field);
        single.add(values);
        singleCounts.add(new int[values.getValueCount()]);
      }
      for (String field : SEVERAL) {
        several.add(new People(field, DocValues.getSortedSet(segment, field)));
      }
      dates = DocValues.getSortedNumeric(segment, Fields.YEAR);
    }

    void collect(int record) throws IOException {
      for (int i = 0; i < single.size(); i++) {
        if (single.get(i).advanceExact(record)) {
          singleCounts.get(i)[single.get(i).ordValue()]++;
        }
      }
      for (People people : several) {
        people.collect(record);
      }
      if (dates.advanceExact(record)) {
        for (int i = dates.docValueCount(); i > 0; i--) {
          years.merge(dates.nextValue(), 1L, Long::sum);
        }
      }
    }

    void finish() throws IOException {
      for (int i = 0; i < single.size(); i++) {
        int[] found = singleCounts.get(i);
        for (int ord = 0; ord < found.length; ord++) {
          add(SINGLE.get(i), single.get(i).lookupOrd(ord).utf8ToString(), found[ord]);
        }
      }
      for (People people : several) {
        people.finish();
      }
    }
  }

  private void add(String field, String value, long count) {
    if (count > 0) {
      counts.computeIfAbsent(field, any -> new HashMap<>()).merge(value, count, Long::sum);
    }
  }

  /// Counts the people of one field in one segment's records: each once a record, under however
  /// many ids the record names them. Only the ids that come are looked up.
  private final class People {
    private final String field;
    private final SortedSetDocValues values;
    private final int[] numbers;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] found = new int[16];
    private int[] last = new int[16];

    People(String field, SortedSetDocValues values) {
      this.field = field;
      this.values = values;
      this.numbers = new int[Math.toIntExact(values.getValueCount())];
    }

    void collect(int record) throws IOException {
      if (!values.advanceExact(record)) {
        return;
      }
      for (int left = values.docValueCount(); left > 0; left--) {
        int person = person(Math.toIntExact(values.nextOrd()));
        if (last[person] != record + 1) {
          last[person] = record + 1;
          found[person]++;
        }
      }
    }

    /// The number of whom, or what place, a value stands for.
    private int person(int ord) throws IOException {
      if (numbers[ord] == 0) {
        String value = values.lookupOrd(ord).utf8ToString();
        String id = current(value);
        numbers[ord] =
            known.computeIfAbsent(
                id,
                one -> {
                  names.add(one);
                  return names.size();
                });
        if (names.size() >= found.length) {
          found = Arrays.copyOf(found, found.length * 2);
          last = Arrays.copyOf(last, last.length * 2);
        }
      }
      return numbers[ord];
    }

    private String current(String value) {
      return switch (field) {
        // Speakers are counted by the key that the record itself gives them.
        case Fields.SPEAKER_KEY -> value;
        case Fields.PLACE_KEY -> authority.current(NameAuthority.Kind.PLACE, value);
        default -> authority.current(NameAuthority.Kind.PERSON, value);
      };
    }

    void finish() {
      for (int person = 1; person <= names.size(); person++) {
        add(field, names.get(person - 1), found[person]);
      }
    }
  }
}
