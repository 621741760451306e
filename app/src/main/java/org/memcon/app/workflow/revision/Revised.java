package org.memcon.app.workflow.revision;

import java.util.Optional;
import org.memcon.model.correction.HistoryEntry;

/// An entry of a record's history and what has become of it; `part` is where it is now ("t12"),
/// where it concerns a part.
public record Revised(HistoryEntry entry, State state, Optional<String> part) {

  /// What has become of a correction.
  public enum State {
    /// It stands in the edition.
    STANDS,
    /// It was taken back.
    UNDONE,
    /// The edition has no such place any more; it is kept.
    UNPLACED,
    /// It takes another back, or settles it.
    UNDOING
  }
}
