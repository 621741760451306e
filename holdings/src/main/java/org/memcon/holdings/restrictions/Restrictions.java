package org.memcon.holdings.restrictions;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.memcon.holdings.archive.ArchiveFolder;

/// What is closed today: the log, read again whenever it was written to. Safe for many threads.
public final class Restrictions {

  private final RestrictionLog log;
  private final Clock clock;
  private volatile @Nullable Known known;

  private record Known(String state, LocalDate day, ClosedRecords closed) {}

  /// Those of an archive; a day is one of UTC.
  public Restrictions(ArchiveFolder archive) {
    this(archive, Clock.systemUTC());
  }

  /// The same by another clock.
  public Restrictions(ArchiveFolder archive, Clock clock) {
    this.log = new RestrictionLog(archive);
    this.clock = clock;
  }

  /// What is closed now.
  public ClosedRecords now() {
    LocalDate day = LocalDate.now(clock);
    String state = log.state();
    Known last = known;
    if (last != null && last.state().equals(state) && last.day().equals(day)) {
      return last.closed();
    }
    ClosedRecords closed = ClosedRecords.of(log.read(), day);
    known = new Known(state, day, closed);
    return closed;
  }
}
