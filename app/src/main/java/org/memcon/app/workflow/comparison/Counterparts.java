package org.memcon.app.workflow.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.comparison.ComparedRecord;
import org.memcon.publishing.page.comparison.Counterpart;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// Finds the records that are worth setting beside another: those that came as the same record from
/// another source, and those of the same day in which the same people took part.
public final class Counterparts {

  private static final Pattern WITNESS = Pattern.compile("(.+?)\\.w\\d+");
  private static final int MOST_WITNESSES = 9;
  private static final int OF_A_DAY = 60;
  private static final int MOST = 8;
  private static final int TOGETHER = 2;

  private final Searcher searcher;
  private final UnaryOperator<String> titles;

  /// Those of an archive; `titles` says what the volume of an id is called.
  public Counterparts(Searcher searcher, UnaryOperator<String> titles) {
    this.searcher = searcher;
    this.titles = titles;
  }

  /// What a comparison says of a record.
  public ComparedRecord told(RecordSummary record) {
    return new ComparedRecord(
        record.id(),
        record.number().map(number -> number + ". ").orElse("") + record.title(),
        record.kind(),
        record.date(),
        record.volume().map(titles),
        record.source());
  }

  /// The counterparts of a record, other witnesses first.
  public List<Counterpart> of(DiplomaticRecord record, RecordSummary summary) {
    Map<RecordId, Counterpart> found = new LinkedHashMap<>();
    witnesses(summary)
        .forEach(other -> add(other, "The same record from another source", summary, found));
    meeting(record, summary)
        .forEach((other, both) ->
            add(other, "The same day, with " + String.join(", ", both), summary, found));
    return found.values().stream().limit(MOST).toList();
  }

  private void add(
      RecordSummary other, String why, RecordSummary than, Map<RecordId, Counterpart> to) {
    if (!other.id().equals(than.id())) {
      to.putIfAbsent(other.id(), new Counterpart(told(other), why));
    }
  }

  /// The witnesses of a record bear its id, a number behind it.
  private List<RecordSummary> witnesses(RecordSummary record) {
    Matcher matcher = WITNESS.matcher(record.id().value());
    String first = matcher.matches() ? matcher.group(1) : record.id().value();
    List<RecordSummary> witnesses = new ArrayList<>();
    searcher.record(new RecordId(first)).ifPresent(witnesses::add);
    for (int number = 2; number <= MOST_WITNESSES; number++) {
      Optional<RecordSummary> witness = searcher.record(new RecordId(first + ".w" + number));
      if (witness.isEmpty()) {
        break;
      }
      witnesses.add(witness.get());
    }
    return witnesses;
  }

  /// The records of the day in which most of the same people took part, and who these are.
  private Map<RecordSummary, List<String>> meeting(DiplomaticRecord record, RecordSummary summary) {
    Optional<String> day =
        summary
            .date()
            .filter(date -> date.precision() == HistoricalDate.Precision.DAY)
            .map(date -> "date:" + date.earliest());
    Map<String, String> people = Company.of(record);
    if (day.isEmpty() || people.size() < TOGETHER || ask(day.get()).size() < 2) {
      return Map.of();
    }
    Map<RecordSummary, List<String>> both = new LinkedHashMap<>();
    people.forEach((asked, name) -> {
      for (RecordSummary other : ask(day.get() + " present:\"" + asked + "\"")) {
        both.computeIfAbsent(other, unknown -> new ArrayList<>()).add(name);
      }
    });
    both.entrySet()
        .removeIf(one -> !areTogether(one.getValue().size(), people.size(), one.getKey()));
    return both;
  }

  // Two at the least: that somebody was busy on a day makes no meeting.
  private static boolean areTogether(int both, int people, RecordSummary other) {
    int listed = other.participants().isEmpty() ? people : other.participants().size();
    return both >= TOGETHER && 2 * both >= Math.min(people, listed);
  }

  private List<RecordSummary> ask(String query) {
    SearchRequest asked =
        SearchRequest.of(query)
            .from(0, OF_A_DAY)
            .sorted(SearchRequest.Sort.DATE)
            .showing(0)
            .withoutPassageCount();
    return searcher.search(asked).hits().stream().map(Hits.Hit::record).toList();
  }
}
