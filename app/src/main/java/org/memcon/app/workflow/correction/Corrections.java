package org.memcon.app.workflow.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.memcon.editing.correction.PartFinder;
import org.memcon.editing.correction.RecordCorrector;
import org.memcon.editing.correction.RecordCorrector.Corrected;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.corrections.CorrectionLog;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry;
import org.memcon.model.correction.HistoryEntry.Made;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// The corrections of an archive. Logs are read when they are asked for and again when they have
/// changed. Safe for many threads.
public final class Corrections {

  private final CorrectionLog log;
  private final Map<AccessionId, Read> read = new ConcurrentHashMap<>();

  private Corrections(CorrectionLog log) {
    this.log = log;
  }

  /// A log as it was read, and its state then.
  private record Read(String state, List<HistoryEntry> entries) {}

  /// The corrections of an archive.
  public static Corrections of(ArchiveFolder folder) {
    return new Corrections(new CorrectionLog(folder));
  }

  /// The history of an accession, the oldest entry first.
  public List<HistoryEntry> history(AccessionId accession) {
    Optional<String> state = log.state(accession);
    if (state.isEmpty()) {
      return List.of();
    }
    Read known = read.get(accession);
    if (known == null || !known.state().equals(state.get())) {
      known = new Read(state.get(), log.read(accession));
      read.put(accession, known);
    }
    return known.entries();
  }

  /// The accessions that have a history.
  public List<AccessionId> accessions() {
    return log.accessions();
  }

  /// The state of an accession's corrections, for its index: how long its history is, or nothing
  /// where it has none.
  public String state(AccessionId accession) {
    int entries = history(accession).size();
    return entries == 0 ? "" : "c" + entries;
  }

  /// Those of a history that were not taken back.
  public static List<Made> standing(List<HistoryEntry> history) {
    Set<Integer> undone = new HashSet<>();
    List<Made> made = new ArrayList<>();
    for (HistoryEntry entry : history) {
      switch (entry) {
        case Made one -> made.add(one);
        case HistoryEntry.Undone one -> undone.add(one.undoes());
      }
    }
    made.removeIf(one -> undone.contains(one.number()));
    return made;
  }

  /// The standing corrections of an accession, ready for its records, whose ids `provenance` knows.
  public OfAccession of(AccessionId accession, Provenance provenance) {
    return new OfAccession(
        standing(history(accession)),
        provenance.records().stream().map(Provenance.HeldRecord::id).collect(Collectors.toSet()));
  }

  /// The standing corrections of one accession, given out to its records one by one.
  public static final class OfAccession {

    private final Map<RecordId, List<Made>> byRecord = new HashMap<>();
    private final List<Made> homeless = new ArrayList<>();

    private OfAccession(List<Made> standing, Set<String> records) {
      for (Made made : standing) {
        RecordId record = made.correction().record();
        if (records.contains(record.value())) {
          byRecord.computeIfAbsent(record, id -> new ArrayList<>()).add(made);
        } else {
          homeless.add(made);
        }
      }
    }

    /// Whether there are none.
    public boolean isEmpty() {
      return byRecord.isEmpty() && homeless.isEmpty();
    }

    /// The record with its corrections; one whose id has changed since is known by its place.
    public Corrected apply(DiplomaticRecord record) {
      List<Made> own = new ArrayList<>(byRecord.getOrDefault(record.id(), List.of()));
      homeless.stream().filter(made -> isOf(made.correction(), record)).forEach(own::add);
      own.sort((one, other) -> Integer.compare(one.number(), other.number()));
      return RecordCorrector.correct(record, own);
    }

    private static boolean isOf(Correction correction, DiplomaticRecord record) {
      boolean inside =
          !correction.place().span().isEmpty() && record.span().contains(correction.place().span());
      return correction.aspect().isOfParts()
          ? inside && RecordCorrector.corrected(record, correction, "").isPresent()
          : PartFinder.ofRecord(record).span().equals(correction.place().span())
              || record.description().title().equals(correction.place().words());
    }
  }
}
