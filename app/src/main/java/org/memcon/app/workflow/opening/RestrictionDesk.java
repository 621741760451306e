package org.memcon.app.workflow.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import org.memcon.holdings.restrictions.ClosedRecords;
import org.memcon.holdings.restrictions.RestrictionEntry;
import org.memcon.holdings.restrictions.RestrictionEntry.Deed;
import org.memcon.holdings.restrictions.RestrictionLog;
import org.memcon.holdings.restrictions.Restrictions;
import org.memcon.model.record.RecordId;
import org.memcon.search.indexing.OpenIndex;

/// Closes records of an archive to readers, and opens them again.
public final class RestrictionDesk {

  private static final int WITNESSES = 20;

  private final OpenArchive archive;
  private final RestrictionLog log;
  private final Restrictions restrictions;

  /// The desk of an archive.
  public RestrictionDesk(OpenArchive archive) {
    this.archive = archive;
    this.log = new RestrictionLog(archive.folder());
    this.restrictions = new Restrictions(archive.folder());
  }

  /// What is closed now, in the order in which it was closed.
  public List<RestrictionEntry> all() {
    return restrictions.now().all();
  }

  /// What stands in the way of restricting these records; empty where nothing does.
  public Optional<String> unknown(List<RecordId> ids) {
    return ids.stream()
        .filter(id -> archive.searcher().record(id).isEmpty())
        .findFirst()
        .map(id ->
            id + ": this archive has no such record; memcon search finds the ids of those it has");
  }

  /// Other records of the same document, from other sources, that stay open.
  public List<RecordId> otherWitnesses(List<RecordId> ids) {
    ClosedRecords closed = restrictions.now();
    return ids.stream()
        .map(id -> id.value().replaceFirst("\\.w\\d+$", ""))
        .distinct()
        .flatMap(id ->
            IntStream.rangeClosed(1, WITNESSES)
                .mapToObj(number -> new RecordId(number == 1 ? id : id + ".w" + number)))
        .filter(id -> !closed.has(id) && archive.searcher().record(id).isPresent())
        .toList();
  }

  /// Closes records, from now on, to a day or for good.
  public void restrict(List<RecordId> ids, String who, String why, Optional<LocalDate> until) {
    add(ids, who, Deed.RESTRICTED, why, until);
  }

  /// Opens those of these records that are closed, and says which these are.
  public List<RecordId> release(List<RecordId> ids, String who, String why) {
    ClosedRecords closed = restrictions.now();
    List<RecordId> released = ids.stream().filter(closed::has).distinct().toList();
    if (!released.isEmpty()) {
      add(released, who, Deed.RELEASED, why, Optional.empty());
    }
    return released;
  }

  private void add(
      List<RecordId> ids, String who, Deed deed, String why, Optional<LocalDate> until) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    log.add(
        ids.stream()
            .distinct()
            .map(id -> new RestrictionEntry(now, who, deed, id, why, until))
            .toList());
    AuditLog audit = new AuditLog(archive.folder());
    ids.stream()
        .distinct()
        .forEach(id ->
            audit.add(
                AuditEntry.here(
                    who, deed == Deed.RESTRICTED ? "restrict" : "release", id.value())));
    ClosedRecords closed = restrictions.now();
    if (!closed.isEmpty()) {
      OpenIndex.update(
          archive.folder().index(), ReadersArchive.index(archive.folder()), closed.ids());
    }
  }
}
