package org.memcon.app.workflow.revision;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.holding.Indexing;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.OpenArchive.HeldRecord;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.editing.correction.PartFinder;
import org.memcon.editing.correction.RecordCorrector;
import org.memcon.holdings.archive.ArchiveLock;
import org.memcon.holdings.corrections.CorrectionLog;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry;
import org.memcon.model.correction.HistoryEntry.Made;
import org.memcon.model.correction.Wish;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.search.indexing.RecordIndexer;

/// Makes corrections and takes them back, one at a time.
public final class CorrectionDesk {

  /// So long somebody waits for another process that writes.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OpenArchive archive;
  private final CorrectionLog log;

  /// The desk of an archive.
  public CorrectionDesk(OpenArchive archive) {
    this.archive = archive;
    this.log = new CorrectionLog(archive.folder());
  }

  /// Corrects a record, in all that is wished or, if one wish cannot be fulfilled, in nothing.
  /// `state` is the state of the record's history that the wishes were made in; a blank one is not
  /// compared.
  public synchronized Outcome correct(
      RecordId id, List<Wish> wishes, String state, String who, String why) throws IOException {
    try (ArchiveLock lock = lock()) {
      Optional<HeldRecord> held = archive.record(id);
      if (held.isEmpty()) {
        return Outcome.refused(id + ": no such record; memcon search prints the ids of records");
      }
      if (!state.isEmpty() && !state.equals(state(held.get()))) {
        return Outcome.refused(
            id + ": was corrected since this page was loaded; look at it again, then correct it");
      }
      List<HistoryEntry> made = made(held.get(), wishes, who, why.strip());
      keep(held.get(), made);
      return Outcome.done(made.getLast().number());
    } catch (CorrectionMaker.Unfulfilled unfulfilled) {
      return Outcome.refused(id + ": " + unfulfilled.getMessage());
    }
  }

  private List<HistoryEntry> made(HeldRecord held, List<Wish> wishes, String who, String why)
      throws CorrectionMaker.Unfulfilled {
    List<HistoryEntry> made = new ArrayList<>();
    DiplomaticRecord record = held.record();
    int number = next(held);
    for (Wish wish : wishes) {
      Correction correction = new CorrectionMaker(record, this::isKnown).of(wish, who);
      made.add(new Made(number++, now(), who, correction, why));
      record = RecordCorrector.corrected(record, correction, who).orElseThrow();
    }
    if (made.isEmpty()) {
      throw new CorrectionMaker.Unfulfilled("nothing is other than it was");
    }
    return made;
  }

  private boolean isKnown(AuthorityId id) {
    return archive.names().authority().find(id).isPresent();
  }

  /// Takes a correction of a record back.
  public synchronized Outcome undo(RecordId id, int number, String who) throws IOException {
    try (ArchiveLock lock = lock()) {
      Optional<HeldRecord> held = archive.record(id);
      if (held.isEmpty()) {
        return Outcome.refused(id + ": no such record; memcon search prints the ids of records");
      }
      Optional<Revised> line =
          history(held.get()).stream().filter(one -> one.entry().number() == number).findFirst();
      if (line.isEmpty() || !(line.get().entry() instanceof Made)) {
        return Outcome.refused(id + ": has no correction " + number + "; see its history");
      }
      if (line.get().state() == Revised.State.UNDONE) {
        return Outcome.refused(id + ": correction " + number + " was taken back already");
      }
      int next = next(held.get());
      keep(held.get(), List.of(new HistoryEntry.Undone(next, now(), who, number)));
      return Outcome.done(next);
    }
  }

  /// The history of a record, the oldest entry first.
  public List<Revised> history(RecordId id) throws IOException {
    return archive.record(id).map(this::history).orElse(List.of());
  }

  /// The state of a record's history, by which it is seen that somebody else has changed it.
  public static String state(HeldRecord held, Corrections corrections) {
    Accession accession = held.within().accession();
    return Indexing.version(accession.id(), accession.version(), corrections);
  }

  private String state(HeldRecord held) {
    return state(held, archive.corrections());
  }

  private List<Revised> history(HeldRecord held) {
    Accession accession = held.within().accession();
    List<HistoryEntry> all = archive.corrections().history(accession.id());
    Set<Integer> standing = new HashSet<>();
    Corrections.standing(all).forEach(made -> standing.add(made.number()));
    Set<Integer> ours = new HashSet<>();
    List<Revised> history = new ArrayList<>();
    for (HistoryEntry entry : all) {
      switch (entry) {
        case Made made when isOf(made, held) -> {
          ours.add(made.number());
          history.add(revised(made, standing.contains(made.number()), held));
        }
        case Made other -> {}
        case HistoryEntry.Undone undone when ours.contains(undone.undoes()) ->
            history.add(new Revised(undone, Revised.State.UNDOING, Optional.empty()));
        case HistoryEntry.Undone other -> {}
      }
    }
    return history;
  }

  private static boolean isOf(Made made, HeldRecord held) {
    return made.correction().record().equals(held.record().id())
        || held.within().revisions().stream()
            .anyMatch(
                one -> one.record().equals(held.record().id()) && one.when().equals(made.when()));
  }

  private static Revised revised(Made made, boolean stands, HeldRecord held) {
    Revised.State state =
        !stands
            ? Revised.State.UNDONE
            : held.within().placed().contains(made.number())
                ? Revised.State.STANDS
                : Revised.State.UNPLACED;
    Optional<String> part =
        made.correction().aspect().isOfParts()
            ? PartFinder.part(held.record(), made.correction().place())
            : Optional.empty();
    return new Revised(made, state, part);
  }

  private int next(HeldRecord held) {
    return archive.corrections().history(held.within().accession().id()).stream()
            .mapToInt(HistoryEntry::number)
            .max()
            .orElse(0)
        + 1;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /// Keeps entries, then brings the index up to date: for this record alone, if it was up to date
  /// before.
  private void keep(HeldRecord held, List<HistoryEntry> entries) throws IOException {
    Accession accession = held.within().accession();
    String before = state(held);
    entries.forEach(entry -> log.add(accession.id(), entry));
    HeldRecord now = archive.record(held.record().id()).orElseThrow();
    try (RecordIndexer indexer = RecordIndexer.open(archive.folder().index())) {
      boolean current =
          indexer
              .accession(accession.id().value())
              .filter(indexed -> indexed.version().equals(before))
              .isPresent();
      if (current) {
        indexer.replace(
            Indexing.indexed(accession, archive.corrections()),
            now.summary().position(),
            now.record());
      } else {
        whole(accession, indexer);
      }
    }
    archive.refresh();
  }

  private void whole(Accession accession, RecordIndexer indexer) throws IOException {
    try (Holdings holdings = Holdings.open(archive.folder())) {
      Indexing.index(
          holdings, accession, Identification.of(archive.folder()), archive.corrections(), indexer);
    }
  }

  private ArchiveLock lock() {
    return ArchiveLock.take(archive.folder(), PATIENCE);
  }
}
