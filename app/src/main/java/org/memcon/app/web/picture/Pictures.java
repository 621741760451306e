package org.memcon.app.web.picture;

import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.archive.ArchivesPage;
import org.memcon.publishing.page.event.EventsPage;
import org.memcon.publishing.page.map.MapPage;
import org.memcon.publishing.page.map.Region;
import org.memcon.publishing.page.network.NetworkPage;
import org.memcon.publishing.page.timeline.TimelinePage;

/// What the server asks of an archive to draw. Calls come from many threads at once.
public interface Pictures {

  /// The records that a query finds (blank: all) along time, in a window of it; without one over
  /// all times.
  TimelinePage timeline(String query, Optional<TimeWindow> window);

  /// Who met whom in the records that a query finds, in a window of time; `meetings` leaves out
  /// letters and telegrams. Around somebody, whom that one met; empty where nobody has the id.
  Optional<NetworkPage> network(
      String query, Optional<TimeWindow> window, boolean meetings, Optional<AuthorityId> around);

  /// The events that several of the records are of that a query finds, in a window of time.
  EventsPage events(String query, Optional<TimeWindow> window);

  /// The archives and files of the originals of the records that a query finds, in a window of
  /// time.
  ArchivesPage archives(String query, Optional<TimeWindow> window);

  /// Where the records are from that a query finds, in a window of time; `byNames` which places
  /// they name. A region is looked at closer.
  MapPage map(String query, Optional<TimeWindow> window, boolean byNames, Region region);
}
