package org.memcon.app.workflow.opening;

import org.jspecify.annotations.Nullable;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.audience.Audience;
import org.memcon.app.web.audience.ByAudience;
import org.memcon.app.web.page.ReadingRoom;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.app.workflow.reading.ArchiveReferenceDesk;

/// The reading room and the reference desk of an archive: with all of it for those who see what is
/// closed, for everybody else as if that were not there.
public final class ReadersRooms {

  private final ReadersArchive readers;
  private final Rooms whole;
  private @Nullable Rooms open;

  private record Rooms(OpenArchive archive, ArchiveReadingRoom room, ReferenceDesk desk) {
    static Rooms of(OpenArchive archive) {
      return new Rooms(archive, new ArchiveReadingRoom(archive), new ArchiveReferenceDesk(archive));
    }
  }

  /// The rooms of an archive as a whole, and of what readers see of it.
  public ReadersRooms(OpenArchive whole, ReadersArchive readers) {
    this.readers = readers;
    this.whole = Rooms.of(whole);
  }

  /// The room with all of it.
  public ArchiveReadingRoom whole() {
    return whole.room();
  }

  /// What answers pages.
  public ReadingRoom room() {
    return ByAudience.of(ReadingRoom.class, () -> here().room());
  }

  /// What answers programs.
  public ReferenceDesk desk() {
    return ByAudience.of(ReferenceDesk.class, () -> here().desk());
  }

  private Rooms here() {
    if (Audience.seesClosed()) {
      return whole;
    }
    OpenArchive now = readers.now();
    return now == whole.archive() ? whole : open(now);
  }

  private synchronized Rooms open(OpenArchive now) {
    Rooms ready = open;
    if (ready == null || ready.archive() != now) {
      ready = Rooms.of(now);
      open = ready;
    }
    return ready;
  }
}
