package org.memcon.app.workflow.picturing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memcon.app.workflow.naming.AuthorityDesk;
import org.memcon.app.workflow.volume.VolumeTitles;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.page.authority.AuthorityAddress;
import org.memcon.publishing.page.event.EventsAnswer;
import org.memcon.publishing.page.event.EventsAnswer.Link;
import org.memcon.publishing.page.event.EventsPage;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.limits.Patience;
import org.memcon.search.meetings.Company;
import org.memcon.search.meetings.EventFinder;
import org.memcon.search.meetings.Events;
import org.memcon.search.retrieval.Searcher;

/// Answers which events records are of, from the index and the authority.
final class EventAnswers {

  private static final int EVENTS = 100;
  private static final int RECORDS = 6;
  private static final int PEOPLE = 8;

  /// So many who were there throughout say which records are asked for.
  private static final int TELLING = 3;

  private final String archive;
  private final Searcher searcher;
  private final AuthorityDesk desk;
  private final VolumeTitles titles;

  EventAnswers(String archive, Searcher searcher, AuthorityDesk desk, VolumeTitles titles) {
    this.titles = titles;
    this.archive = archive;
    this.searcher = searcher;
    this.desk = desk;
  }

  EventsPage of(String query, Optional<TimeWindow> window) {
    String records = Questions.with(Questions.in(window, query), Questions.MEETINGS);
    Events events =
        searcher.inquire(
            records,
            Patience.of(Patience.OF_PROGRAMS),
            asked -> EventFinder.of(asked, EVENTS, RECORDS));
    return EventsPage.of(
        archive,
        new EventsAnswer(
            Questions.shown(query, searcher),
            window,
            events.records(),
            events.events().stream().map(event -> event(event, query)).toList(),
            events.all()));
  }

  private EventsAnswer.Event event(Events.Event event, String query) {
    return new EventsAnswer.Event(
        event.from(),
        event.to(),
        event.place().map(key -> place(key, event.from())),
        event.people().stream().limit(PEOPLE).map(this::person).toList(),
        Math.max(0, event.people().size() - PEOPLE),
        event.records(),
        event.first().stream()
            .map(record -> witness(record, event.from().equals(event.to())))
            .toList(),
        query(event, query));
  }

  private Link place(String key, LocalDate day) {
    return desk.find(new AuthorityId(key))
        .filter(found -> found instanceof AuthorityRecord.Place)
        .map(found -> (AuthorityRecord.Place) found)
        .map(found ->
            new Link(
                Gazetteer.called(found, Optional.of(day)), Optional.of(AuthorityAddress.of(found))))
        .orElseGet(() -> new Link(key, Optional.empty()));
  }

  private Link person(Company.Member one) {
    return new Link(one.name(), desk.find(new AuthorityId(one.id())).map(AuthorityAddress::of));
  }

  private EventsAnswer.Witness witness(RecordSummary record, boolean oneDay) {
    String about =
        Stream.of(
                record.date().flatMap(date -> when(date, oneDay)),
                Optional.of(record.kind().label()),
                record.volume().map(titles::within))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    return new EventsAnswer.Witness(record.id(), record.title(), about);
  }

  private static Optional<String> when(HistoricalDate date, boolean oneDay) {
    Optional<String> time = date.time().map(Object::toString);
    return oneDay
        ? time
        : Optional.of(DateWords.dayOf(date) + time.map(at -> ", " + at).orElse(""));
  }

  private static String query(Events.Event event, String query) {
    String days =
        "date:"
            + event.from()
            + (event.from().equals(event.to()) ? "" : ".." + event.to())
            + " "
            + Questions.MEETINGS;
    String people =
        event.people().stream()
            .limit(Math.min(event.throughout(), TELLING))
            .map(one -> " present:\"" + one.id().replace("\"", "") + "\"")
            .collect(Collectors.joining());
    return Questions.with(query, days + people);
  }
}
