package org.memcon.holdings.restrictions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.memcon.model.record.RecordId;

/// A line of the log: a record was restricted or released, by whom, when and why.
///
/// @param until where it is restricted: the day from which on it is open again, where one was set
public record RestrictionEntry(
    Instant when, String who, Deed deed, RecordId record, String why, Optional<LocalDate> until) {

  /// What was done.
  public enum Deed {
    /// The record was closed to readers.
    RESTRICTED,
    /// It was opened to them again.
    RELEASED;

    /// The word of the log.
    public String word() {
      return this == RESTRICTED ? "restricted" : "released";
    }
  }

  /// Whether this leaves the record closed on a day.
  public boolean closesOn(LocalDate day) {
    return deed == Deed.RESTRICTED && until.map(day::isBefore).orElse(true);
  }
}
