package org.memcon.search.sites;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;

/// Counts records by their places: each record once a place.
public final class SiteCounter {

  private final Function<String, Optional<String>> placed;
  private final Collection<String> ids;
  private final Map<String, Long> written = new HashMap<>();
  private final Map<String, Long> named = new HashMap<>();
  private final Map<String, Long> unplaced = new HashMap<>();
  private long records;
  private long silent;
  private long dated;
  private double days;

  private SiteCounter(Function<String, Optional<String>> placed, Collection<String> ids) {
    this.placed = placed;
    this.ids = ids;
  }

  /// The places of what was asked. `placed` says which of the places, `ids`, is meant by a place of
  /// a dateline: an id, or a name as it is printed.
  public static Sites of(
      Inquiry.Asked asked, Function<String, Optional<String>> placed, Collection<String> ids)
      throws IOException {
    SiteCounter counter = new SiteCounter(placed, ids);
    asked.records(counter::count);
    return counter.sites(asked);
  }

  private void count(LeafReaderContext segment, DocIdSetIterator records) throws IOException {
    FixedBitSet found = new FixedBitSet(segment.reader().maxDoc());
    SortedSetDocValues places = DocValues.getSortedSet(segment.reader(), Fields.PLACE_KEY);
    NumericDocValues day = DocValues.getNumeric(segment.reader(), Fields.DAY);
    for (int record = records.nextDoc();
        record != DocIdSetIterator.NO_MORE_DOCS;
        record = records.nextDoc()) {
      found.set(record);
      written(record, places);
      if (day.advanceExact(record)) {
        dated++;
        days += day.longValue();
      }
    }
    named(segment, found);
  }

  private void written(int record, SortedSetDocValues places) throws IOException {
    records++;
    if (!places.advanceExact(record)) {
      silent++;
      return;
    }
    Set<String> its = new HashSet<>();
    for (int left = places.docValueCount(); left > 0; left--) {
      String key = places.lookupOrd(places.nextOrd()).utf8ToString();
      Optional<String> id = placed.apply(key);
      id.ifPresent(its::add);
      if (id.isEmpty()) {
        unplaced.merge(key, 1L, Long::sum);
      }
    }
    its.forEach(id -> written.merge(id, 1L, Long::sum));
  }

  private void named(LeafReaderContext segment, FixedBitSet found) throws IOException {
    Terms terms = segment.reader().terms(Fields.NAMED);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (String id : ids) {
      if (each.seekExact(new BytesRef(id.toLowerCase(Locale.ROOT)))) {
        postings = each.postings(postings, PostingsEnum.NONE);
        long count = 0;
        for (int record = postings.nextDoc();
            record != DocIdSetIterator.NO_MORE_DOCS;
            record = postings.nextDoc()) {
          count += found.get(record) ? 1 : 0;
        }
        if (count > 0) {
          named.merge(id, count, Long::sum);
        }
      }
    }
  }

  private Sites sites(Inquiry.Asked asked) {
    List<Sites.Site> sites = new ArrayList<>();
    Set<String> all = new HashSet<>(written.keySet());
    all.addAll(named.keySet());
    all.forEach(id ->
        sites.add(new Sites.Site(id, written.getOrDefault(id, 0L), named.getOrDefault(id, 0L))));
    sites.sort(
        Comparator.comparingLong(Sites.Site::written)
            .thenComparingLong(Sites.Site::named)
            .reversed()
            .thenComparing(Sites.Site::id));
    List<Sites.Unplaced> others =
        unplaced.entrySet().stream()
            .map(entry -> new Sites.Unplaced(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Sites.Unplaced::records)
                    .reversed()
                    .thenComparing(Sites.Unplaced::name))
            .toList();
    return new Sites(
        asked.understood(),
        asked.remarksInTheEnd(),
        records,
        dated == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(Math.round(days / dated))),
        sites,
        others,
        silent);
  }
}
