package org.memcon.app.workflow.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.app.workflow.comparison.Counterparts;
import org.memcon.app.workflow.volume.VolumeTitles;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.around.Surroundings;
import org.memcon.publishing.page.around.Surroundings.Neighbour;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Catalogue;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// Finds what else an archive has of a record's time, people and file.
final class SurroundingRecords {

  private static final int LISTED = 6;
  private static final int PEOPLE = 8;
  private static final int DAYS = 21;

  private final Searcher searcher;
  private final VolumeTitles titles;

  SurroundingRecords(Searcher searcher, VolumeTitles titles) {
    this.searcher = searcher;
    this.titles = titles;
  }

  /// All ways that lead on from a record: in its volume or source, in time, in its file.
  static List<Surroundings.Way> allWays(Catalogue.Neighbours near, boolean inVolume) {
    List<Surroundings.Way> ways = new ArrayList<>();
    ways.add(
        Surroundings.Way.within(
            inVolume,
            near.previous().map(SurroundingRecords::neighbour),
            near.next().map(SurroundingRecords::neighbour)));
    ways.addAll(ways(near));
    return ways;
  }

  /// The ways that lead on from a record whose neighbours are these: in time, in its file.
  static List<Surroundings.Way> ways(Catalogue.Neighbours near) {
    List<Surroundings.Way> ways = new ArrayList<>();
    ways.add(way("In time", near.earlier(), near.later()));
    near.file()
        .ifPresent(in -> ways.add(way("In the file " + in.file(), in.earlier(), in.later())));
    return ways;
  }

  private static Surroundings.Way way(
      String label, Optional<RecordSummary> before, Optional<RecordSummary> after) {
    return new Surroundings.Way(
        label, before.map(SurroundingRecords::neighbour), after.map(SurroundingRecords::neighbour));
  }

  /// Who else met then.
  Surroundings of(DiplomaticRecord record, RecordSummary summary) {
    Set<RecordId> shown = new HashSet<>(Set.of(record.id()));
    List<Surroundings.Shelf> shelves = new ArrayList<>();
    day(summary).ifPresent(day -> shelves.add(sameDay(day, shown)));
    day(summary).flatMap(day -> samePeople(record, day, shown)).ifPresent(shelves::add);
    Counterparts counterparts = new Counterparts(searcher, titles::within);
    return new Surroundings(List.of(), shelves, counterparts.of(record, summary));
  }

  private static Optional<LocalDate> day(RecordSummary summary) {
    return summary
        .date()
        .filter(date -> date.precision() == HistoricalDate.Precision.DAY)
        .map(HistoricalDate::earliest);
  }

  private Surroundings.Shelf sameDay(LocalDate day, Set<RecordId> shown) {
    String query = "date:" + day;
    return shelf("On the same day", query, SearchRequest.Sort.DATE, shown);
  }

  private Optional<Surroundings.Shelf> samePeople(
      DiplomaticRecord record, LocalDate day, Set<RecordId> shown) {
    Set<AuthorityId> people = people(record);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    String present =
        people.stream()
            .limit(PEOPLE)
            .map(id -> "present:\"" + id.value().replace("\"", "") + "\"")
            .collect(Collectors.joining(" OR ", "(", ")"));
    String query = present + " date:" + day.minusDays(DAYS) + ".." + day.plusDays(DAYS);
    // Whose words match most names has most of the people.
    return Optional.of(
        shelf("The same people, within three weeks", query, SearchRequest.Sort.RELEVANCE, shown));
  }

  private Surroundings.Shelf shelf(
      String label, String query, SearchRequest.Sort sort, Set<RecordId> shown) {
    Hits hits = ask(query, sort, LISTED + shown.size());
    List<Surroundings.Meeting> first = new ArrayList<>();
    for (Hits.Hit hit : hits.hits()) {
      if (first.size() < LISTED && shown.add(hit.record().id())) {
        first.add(meeting(hit.record()));
      }
    }
    first.sort(
        Comparator.comparing(
            meeting -> meeting.date().map(HistoricalDate::earliest).orElse(LocalDate.MAX)));
    return new Surroundings.Shelf(label, query, hits.records(), first);
  }

  /// The identified people who spoke or were present.
  private static Set<AuthorityId> people(DiplomaticRecord record) {
    Set<AuthorityId> people = new LinkedHashSet<>();
    for (Participant participant : record.description().participants()) {
      participant.authority().ifPresent(people::add);
      named(participant.content(), people);
    }
    for (Block block : record.blocks()) {
      if (block instanceof Block.Turn turn) {
        turn.speaker().authority().ifPresent(people::add);
      }
    }
    return people;
  }

  private static void named(List<Inline> content, Set<AuthorityId> people) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Name name when name.kind() == Inline.Name.Kind.PERSON ->
            name.key().ifPresent(people::add);
        case Inline.Emphasis emphasis -> named(emphasis.content(), people);
        default -> {}
      }
    }
  }

  private Hits ask(String query, SearchRequest.Sort sort, int size) {
    return searcher.search(
        SearchRequest.of(query).from(0, size).sorted(sort).showing(0).withoutPassageCount());
  }

  private static Surroundings.Meeting meeting(RecordSummary record) {
    return new Surroundings.Meeting(
        record.id(), titleOf(record), record.kind(), record.date(), record.participants());
  }

  static Neighbour neighbour(RecordSummary record) {
    return new Neighbour(record.id(), titleOf(record), record.date());
  }

  private static String titleOf(RecordSummary record) {
    return record.number().map(number -> number + ". ").orElse("") + record.title();
  }
}
