package org.memcon.app.workflow.picturing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.memcon.app.workflow.naming.AuthorityDesk;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.timeline.TimelineAnswer;
import org.memcon.publishing.page.timeline.TimelinePage;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;
import org.memcon.search.timeline.Timeline;
import org.memcon.search.timeline.Timelines;

/// Answers what the timeline asks, from the index.
final class TimelineAnswers {

  private static final int EVENTS = 200;

  private final String archive;
  private final Searcher searcher;
  private final AuthorityDesk desk;

  TimelineAnswers(String archive, Searcher searcher, AuthorityDesk desk) {
    this.desk = desk;
    this.archive = archive;
    this.searcher = searcher;
  }

  /// Numbers that are cut short are none: there is more time for them than for a page of hits.
  TimelinePage of(String query, Optional<TimeWindow> looked) {
    Timeline timeline =
        searcher.inquire(
            query, Patience.of(Patience.OF_PROGRAMS), asked -> Timelines.of(asked, looked));
    TimeWindow window = timeline.window();
    boolean day = window.from().equals(window.to());
    Hits here = hits(Questions.with(query, "date:" + window.text()), day ? EVENTS : 0);
    return TimelinePage.of(
        archive,
        new TimelineAnswer(
            Questions.shown(
                query, timeline.understood(), searcher.explain(query), timeline.remarks()),
            timeline.records(),
            timeline.undated(),
            timeline.whole(),
            here.records(),
            timeline.vague(),
            window,
            timeline.periods().stream().map(period -> period(period, query)).toList(),
            Questions.facets(here, query, desk::knows),
            events(here)));
  }

  private Hits hits(String query, int size) {
    return searcher.search(
        SearchRequest.of(query)
            .from(0, size)
            .sorted(SearchRequest.Sort.DATE)
            .showing(0)
            .withFacets()
            .withoutPassageCount(),
        Patience.OF_PROGRAMS);
  }

  private static TimelineAnswer.Period period(Timeline.Period period, String query) {
    return new TimelineAnswer.Period(
        period.span(),
        period.sure(),
        period.touching(),
        period.standouts().stream()
            .map(one ->
                new TimelineAnswer.Standout(
                    one.label(),
                    Questions.with(
                        Questions.narrowed(query, one.field(), one.value()),
                        "date:" + period.span().text()),
                    one.records()))
            .toList());
  }

  /// Records by their hours; those of one hour, and those without, as they stand in their sources.
  private static List<TimelineAnswer.Event> events(Hits hits) {
    List<TimelineAnswer.Event> events = new ArrayList<>();
    for (Hits.Hit hit : hits.hits()) {
      RecordSummary record = hit.record();
      events.add(
          new TimelineAnswer.Event(
              record.id(),
              record.number().map(number -> number + ". ").orElse("") + record.title(),
              record.kind(),
              record.date(),
              record.place(),
              record.participants()));
    }
    events.sort(
        Comparator.comparing(
            event -> event.date().flatMap(HistoricalDate::time).orElse(LocalTime.MAX)));
    return events;
  }
}
