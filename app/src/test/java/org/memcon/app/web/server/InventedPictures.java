package org.memcon.app.web.server;

import java.util.List;
import java.util.Optional;
import org.memcon.app.web.picture.Pictures;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.archive.ArchivesAnswer;
import org.memcon.publishing.page.archive.ArchivesPage;
import org.memcon.publishing.page.event.EventsAnswer;
import org.memcon.publishing.page.event.EventsPage;
import org.memcon.publishing.page.map.MapAnswer;
import org.memcon.publishing.page.map.MapPage;
import org.memcon.publishing.page.map.Region;
import org.memcon.publishing.page.network.NetworkAnswer;
import org.memcon.publishing.page.network.NetworkPage;
import org.memcon.publishing.page.timeline.TimelineAnswer;
import org.memcon.publishing.page.timeline.TimelinePage;
import org.memcon.publishing.page.words.Question;

/// Pictures of one letter, of 3 June 1961.
final class InventedPictures implements Pictures {

  private static final TimeWindow LETTER = TimeWindow.read("1961-06-03").orElseThrow();

  @Override
  public TimelinePage timeline(String query, Optional<TimeWindow> window) {
    return TimelinePage.of(
        "Lake Papers",
        new TimelineAnswer(
            question(query),
            1,
            0,
            Optional.of(LETTER),
            1,
            0,
            window.orElse(LETTER),
            List.of(new TimelineAnswer.Period(window.orElse(LETTER), 1, 0, List.of())),
            List.of(),
            List.of()));
  }

  @Override
  public Optional<NetworkPage> network(
      String query, Optional<TimeWindow> window, boolean meetings, Optional<AuthorityId> around) {
    return around.filter(id -> !id.value().equals("person-arden-lucy")).isPresent()
        ? Optional.empty()
        : Optional.of(
            NetworkPage.of(
                "Lake Papers",
                new NetworkAnswer(
                    question(query),
                    window,
                    meetings,
                    Optional.empty(),
                    1,
                    List.of(),
                    List.of(),
                    0,
                    0)));
  }

  @Override
  public EventsPage events(String query, Optional<TimeWindow> window) {
    return EventsPage.of("Lake Papers", new EventsAnswer(question(query), window, 1, List.of(), 0));
  }

  @Override
  public ArchivesPage archives(String query, Optional<TimeWindow> window) {
    return ArchivesPage.of(
        "Lake Papers", new ArchivesAnswer(question(query), window, 1, 1, true, List.of(), 0));
  }

  @Override
  public MapPage map(String query, Optional<TimeWindow> window, boolean byNames, Region region) {
    return MapPage.of(
        "Lake Papers",
        new MapAnswer(question(query), window, 1, Optional.empty(), List.of(), List.of(), 0),
        byNames,
        region);
  }

  private static Question question(String query) {
    return new Question(query, query, List.of(), List.of());
  }
}
