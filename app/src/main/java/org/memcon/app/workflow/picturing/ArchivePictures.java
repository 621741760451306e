package org.memcon.app.workflow.picturing;

import java.util.List;
import java.util.Optional;
import org.memcon.app.web.picture.Pictures;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.naming.AuthorityDesk;
import org.memcon.app.workflow.naming.AuthorityNames;
import org.memcon.app.workflow.volume.VolumeTitles;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.archive.ArchivesPage;
import org.memcon.publishing.page.event.EventsPage;
import org.memcon.publishing.page.map.MapPage;
import org.memcon.publishing.page.map.Region;
import org.memcon.publishing.page.network.NetworkPage;
import org.memcon.publishing.page.timeline.TimelinePage;

/// The pictures of an archive on disk.
public final class ArchivePictures implements Pictures {

  private final TimelineAnswers timeline;
  private final NetworkAnswers network;
  private final MapAnswers map;
  private final EventAnswers events;
  private final ArchiveAnswers archives;
  private final AuthorityDesk desk;
  private final DrawnPages<TimelinePage> timelines;
  private final DrawnPages<NetworkPage> networks;
  private final DrawnPages<MapPage> maps;
  private final DrawnPages<EventsPage> eventPages;
  private final DrawnPages<ArchivesPage> archivePages;

  /// The pictures of an archive, `name` is what it is called.
  public ArchivePictures(
      String name, OpenArchive archive, AuthorityDesk desk, VolumeTitles titles) {
    this.desk = desk;
    this.timelines = new DrawnPages<>(archive.searcher()::state);
    this.networks = new DrawnPages<>(archive.searcher()::state);
    this.maps = new DrawnPages<>(archive.searcher()::state);
    this.timeline = new TimelineAnswers(name, archive.searcher(), desk);
    this.network = new NetworkAnswers(name, archive.searcher(), desk);
    this.eventPages = new DrawnPages<>(archive.searcher()::state);
    this.archivePages = new DrawnPages<>(archive.searcher()::state);
    this.events = new EventAnswers(name, archive.searcher(), desk, titles);
    this.archives =
        new ArchiveAnswers(name, archive.searcher(), new AuthorityNames(archive.names()));
    this.map = new MapAnswers(name, archive.searcher(), archive.names());
  }

  @Override
  public TimelinePage timeline(String query, Optional<TimeWindow> window) {
    return timelines.of(List.of(query, window), () -> timeline.of(query, window));
  }

  @Override
  public Optional<NetworkPage> network(
      String query, Optional<TimeWindow> window, boolean meetings, Optional<AuthorityId> around) {
    Optional<AuthorityRecord> centre =
        around.flatMap(desk::find).filter(one -> one instanceof AuthorityRecord.Person);
    return around.isPresent() && centre.isEmpty()
        ? Optional.empty()
        : Optional.of(
            networks.of(
                List.of(query, window, meetings, around),
                () -> network.of(query, window, meetings, centre)));
  }

  @Override
  public EventsPage events(String query, Optional<TimeWindow> window) {
    return eventPages.of(List.of(query, window), () -> events.of(query, window));
  }

  @Override
  public ArchivesPage archives(String query, Optional<TimeWindow> window) {
    return archivePages.of(List.of(query, window), () -> archives.of(query, window));
  }

  @Override
  public MapPage map(String query, Optional<TimeWindow> window, boolean byNames, Region region) {
    return maps.of(
        List.of(query, window, byNames, region), () -> map.of(query, window, byNames, region));
  }
}
