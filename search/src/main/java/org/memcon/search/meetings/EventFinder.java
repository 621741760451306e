package org.memcon.search.meetings;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.chronology.DatedRecords;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.meetings.Gathering.Attended;
import org.memcon.search.storage.StoredRecordReader;

/// Finds the events that several of the found records are of. A record of more than one day, or
/// with fewer than two people whom the authority knows, is of none.
public final class EventFinder {

  private final Inquiry.Asked asked;
  private final KnownPeople people;

  private EventFinder(Inquiry.Asked asked) {
    this.asked = asked;
    this.people = new KnownPeople(asked.people());
  }

  /// The events with most records, at most so many, each with so many of its records at most.
  public static Events of(Inquiry.Asked asked, int most, int ofEach) throws IOException {
    return new EventFinder(asked).events(most, ofEach);
  }

  private Events events(int most, int ofEach) throws IOException {
    DatedRecords dated = DatedRecords.of(asked);
    List<Gathering> gatherings =
        gatherings(attended(dated)).stream()
            .filter(gathering -> gathering.records().size() > 1)
            .sorted(
                Comparator.comparingInt((Gathering one) -> -one.records().size())
                    .thenComparingInt(one -> -one.people().size())
                    .thenComparingInt(Gathering::from))
            .toList();
    StoredRecordReader reader = new StoredRecordReader(asked.searcher().getIndexReader());
    List<Events.Event> events = new ArrayList<>();
    for (Gathering gathering : gatherings.subList(0, Math.min(most, gatherings.size()))) {
      events.add(event(gathering, ofEach, reader));
    }
    events.sort(Comparator.comparing(Events.Event::from).thenComparing(Events.Event::to));
    return new Events(
        asked.understood(), asked.remarksInTheEnd(), dated.all(), events, gatherings.size());
  }

  /// The records of one day each with those present, day by day.
  private List<Attended> attended(DatedRecords dated) throws IOException {
    List<LeafReaderContext> segments = asked.searcher().getIndexReader().leaves();
    List<Attended> attended = new ArrayList<>();
    int open = -1;
    KnownPeople.Present present = people.in(DocValues.emptySortedSet());
    SortedSetDocValues places = DocValues.emptySortedSet();
    for (int i = 0; i < dated.size(); i++) {
      int segment = ReaderUtil.subIndex(dated.document(i), segments);
      LeafReaderContext its = segments.get(segment);
      if (segment != open) {
        open = segment;
        present = people.in(DocValues.getSortedSet(its.reader(), Fields.PRESENT_KEY));
        places = DocValues.getSortedSet(its.reader(), Fields.PLACE_KEY);
      }
      int record = dated.document(i) - its.docBase;
      if (dated.first(i) == dated.last(i)) {
        int[] there = present.at(record);
        if (there.length > 1) {
          attended.add(
              new Attended(dated.document(i), dated.first(i), there, values(places, record)));
        }
      }
    }
    attended.sort(Comparator.comparingInt(Attended::day).thenComparingInt(Attended::document));
    return attended;
  }

  private static Set<String> values(SortedSetDocValues places, int record) throws IOException {
    Set<String> values = new HashSet<>();
    if (places.advanceExact(record)) {
      for (int left = places.docValueCount(); left > 0; left--) {
        values.add(places.lookupOrd(places.nextOrd()).utf8ToString());
      }
    }
    return values;
  }

  /// Each record goes to the event where most of those present have been seen.
  private static List<Gathering> gatherings(List<Attended> records) {
    List<Gathering> all = new ArrayList<>();
    List<Gathering> going = new ArrayList<>();
    for (Attended record : records) {
      going.removeIf(gathering -> !gathering.goesOnTo(record.day()));
      Optional<Gathering> same =
          going.stream()
              .filter(gathering -> gathering.familiar(record) > 0)
              .max(Comparator.comparingInt(gathering -> gathering.familiar(record)));
      if (same.isPresent()) {
        same.get().add(record);
      } else {
        Gathering gathering = new Gathering(record);
        going.add(gathering);
        all.add(gathering);
      }
    }
    return all;
  }

  private Events.Event event(Gathering gathering, int most, StoredRecordReader reader)
      throws IOException {
    List<RecordSummary> records = new ArrayList<>();
    for (int document : gathering.records()) {
      if (records.size() < most) {
        records.add(reader.record(document).summary());
      }
    }
    records.sort(
        Comparator.comparing((RecordSummary record) ->
                record.date().map(HistoricalDate::earliest).orElse(LocalDate.MAX))
            .thenComparing(
                record -> record.date().flatMap(HistoricalDate::time).orElse(LocalTime.MAX)));
    List<Integer> who = gathering.people();
    int size = gathering.records().size();
    return new Events.Event(
        LocalDate.ofEpochDay(gathering.from()),
        LocalDate.ofEpochDay(gathering.to()),
        gathering.place(),
        who.stream()
            .map(number ->
                new Company.Member(
                    people.id(number), people.name(number), gathering.present(number)))
            .toList(),
        Math.toIntExact(who.stream().filter(number -> gathering.present(number) == size).count()),
        size,
        records);
  }
}
