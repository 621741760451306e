package org.memcon.app.workflow.opening;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import org.memcon.holdings.restrictions.RestrictionEntry;
import org.memcon.holdings.restrictions.RestrictionEntry.Deed;
import org.memcon.holdings.restrictions.RestrictionLog;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// Closes records that come in with a source that calls them restricted, before anybody can find
/// them. What people restricted or released since stays as they left it.
public final class StatedRestrictions {

  /// Who closed them, in the log.
  private static final String WHO = "the source";

  private final ArchiveFolder archive;
  private final List<RestrictionEntry> stated = new ArrayList<>();

  /// Those of one source, in an archive.
  public StatedRestrictions(ArchiveFolder archive) {
    this.archive = archive;
  }

  /// Notes what a record's source says of it.
  public void note(DiplomaticRecord record) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    record
        .description()
        .restriction()
        .ifPresent(words ->
            stated.add(
                new RestrictionEntry(
                    now, WHO, Deed.RESTRICTED, record.id(), why(words), Optional.empty())));
  }

  private static String why(String words) {
    return "its source says that it is restricted" + (words.isEmpty() ? "" : ": " + words);
  }

  /// Closes those of them that no line of the log speaks of, and says which.
  public List<RecordId> close() {
    if (stated.isEmpty()) {
      return List.of();
    }
    RestrictionLog log = new RestrictionLog(archive);
    Set<RecordId> known =
        log.read().stream().map(RestrictionEntry::record).collect(Collectors.toSet());
    List<RestrictionEntry> closed =
        stated.stream().filter(entry -> !known.contains(entry.record())).toList();
    if (!closed.isEmpty()) {
      log.add(closed);
    }
    AuditLog audit = new AuditLog(archive);
    closed.forEach(entry -> audit.add(AuditEntry.here(WHO, "restrict", entry.record().value())));
    return closed.stream().map(RestrictionEntry::record).toList();
  }
}
