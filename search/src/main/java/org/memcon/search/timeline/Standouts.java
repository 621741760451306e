package org.memcon.search.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// Who and what the records of a period have more than those of the others.
final class Standouts {

  private static final int PEOPLE = 3;
  private static final int PLACES = 2;

  /// What fewer records have stands out by chance.
  private static final int LEAST = 2;

  private final Inquiry.Asked asked;
  private final List<LeafReaderContext> segments;
  private final KeyCounts people;
  private final KeyCounts places;
  private final int periods;
  private final long[] records;

  Standouts(Inquiry.Asked asked, int periods) {
    this.asked = asked;
    this.periods = periods;
    this.records = new long[periods];
    this.segments = asked.searcher().getIndexReader().leaves();
    this.people = new KeyCounts(Fields.PERSON_KEY, asked.people().current());
    this.places = new KeyCounts(Fields.PLACE_KEY, name -> name);
  }

  /// Counts a record of a period.
  void add(int document, int period) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    people.add(segment, document - segment.docBase, period);
    places.add(segment, document - segment.docBase, period);
    records[period]++;
  }

  /// Those of each period: people whom the authority knows, and places.
  List<List<Timeline.Standout>> most() {
    List<List<Timeline.Standout>> all = new ArrayList<>();
    List<List<KeyCounts.Counted>> who = people.byPeriod(records);
    List<List<KeyCounts.Counted>> where = places.byPeriod(records);
    for (int period = 0; period < periods; period++) {
      List<Timeline.Standout> its = new ArrayList<>();
      its.addAll(most(who.get(period), "person", PEOPLE, true));
      its.addAll(most(where.get(period), "place", PLACES, false));
      all.add(its);
    }
    return all;
  }

  private List<Timeline.Standout> most(
      List<KeyCounts.Counted> counted, String field, int most, boolean known) {
    List<Timeline.Standout> first = new ArrayList<>();
    Set<String> said = new HashSet<>();
    List<KeyCounts.Counted> best =
        counted.stream()
            .filter(one -> one.records() >= LEAST || counted.size() <= most)
            .filter(one -> periods == 1 || one.weight() > 0)
            .sorted(
                Comparator.comparingDouble(KeyCounts.Counted::weight)
                    .reversed()
                    .thenComparing(KeyCounts.Counted::key))
            .toList();
    for (KeyCounts.Counted one : best) {
      Optional<String> label = asked.people().label().apply(one.key());
      if (first.size() < most
          && (label.isPresent() || !known)
          && said.add(label.orElse(one.key()))) {
        first.add(new Timeline.Standout(field, one.key(), label.orElse(one.key()), one.records()));
      }
    }
    return first;
  }
}
