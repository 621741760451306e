package org.memcon.app.workflow.holding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.accession.Trace;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.holdings.restrictions.ClosedRecords;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// Takes what is closed out of whatever the holdings say: records, the lines that name them, and
/// the numbers that count them. Safe for many threads.
final class Withholding {

  private final Supplier<ClosedRecords> closed;
  private final Map<Counted, Accession> counted = new ConcurrentHashMap<>();

  /// An accession's version with so much of it closed.
  private record Counted(String accession, long version, ClosedRecords closed) {}

  Withholding(Supplier<ClosedRecords> closed) {
    this.closed = closed;
  }

  boolean isPartial() {
    return !closed.get().isEmpty();
  }

  /// Whether some record of an accession is closed.
  boolean touches(Accession accession) {
    ClosedRecords now = closed.get();
    return !now.isEmpty()
        && accession.provenance().records().stream().anyMatch(one -> isIn(now, one.id()));
  }

  private static boolean isIn(ClosedRecords closed, String id) {
    return closed.ids().contains(id);
  }

  /// An accession as if it had never held what is closed; none where all of it is. Its open
  /// `records` are counted where that has to be.
  Optional<Accession> from(
      Accession accession, Supplier<Optional<Collection<DiplomaticRecord>>> records) {
    if (!touches(accession)) {
      return Optional.of(accession);
    }
    ClosedRecords now = closed.get();
    List<Provenance.HeldRecord> open =
        accession.provenance().records().stream().filter(one -> !isIn(now, one.id())).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Counted key = new Counted(accession.id().value(), accession.version(), now);
    Accession known = counted.get(key);
    if (known == null) {
      counted.keySet().removeIf(other -> !other.closed().equals(now));
      Collection<DiplomaticRecord> counting = records.get().orElse(List.of());
      known = without(accession, open, contents(accession, now, counting));
      counted.put(key, known);
    }
    return Optional.of(known);
  }

  private static Provenance.Contents contents(
      Accession accession, ClosedRecords closed, Collection<DiplomaticRecord> open) {
    long turns = 0;
    long notes = 0;
    long findings = 0;
    for (DiplomaticRecord record : open) {
      turns += turns(record.blocks());
      notes += record.notes().size();
      findings += record.findings().size();
    }
    List<Provenance.HeldFinding> first =
        accession.provenance().contents().first().stream()
            .filter(finding -> !isIn(closed, finding.record()))
            .toList();
    return new Provenance.Contents(turns, notes, findings, first);
  }

  private static long turns(List<Block> blocks) {
    long turns = 0;
    for (Block block : blocks) {
      switch (block) {
        case Block.Turn turn -> turns++;
        case Block.Enclosure enclosure -> turns += turns(enclosure.content());
        default -> {}
      }
    }
    return turns;
  }

  private static Accession without(
      Accession accession, List<Provenance.HeldRecord> open, Provenance.Contents contents) {
    Provenance all = accession.provenance();
    return new Accession(
        accession.id(),
        accession.version(),
        new Provenance(
            all.name(),
            all.key(),
            all.fileName(),
            all.mediaType(),
            all.encoding(),
            all.title(),
            all.address(),
            all.savedOn(),
            all.sha256(),
            all.size(),
            all.ingested(),
            all.memcon(),
            all.settings(),
            all.encoded(),
            Map.of(),
            open,
            contents));
  }

  /// The records without them.
  Map<RecordId, DiplomaticRecord> from(Map<RecordId, DiplomaticRecord> records) {
    ClosedRecords now = closed.get();
    Map<RecordId, DiplomaticRecord> open = new LinkedHashMap<>(records);
    open.keySet().removeIf(now::has);
    return open;
  }

  /// A trace without them; of the account of all characters, which tells where they stand, nothing
  /// is left.
  Trace from(Trace trace) {
    ClosedRecords now = closed.get();
    Map<String, Trace.RecordTrace> open = new LinkedHashMap<>(trace.records());
    open.keySet().removeIf(id -> isIn(now, id));
    return new Trace(open, List.of(), List.of(), 0, List.of());
  }

  /// A volume whose parts do not name them.
  Volume from(Volume volume) {
    return isPartial()
        ? new Volume(
            volume.id(),
            volume.title(),
            volume.series(),
            volume.editors(),
            volume.publisher(),
            volume.published(),
            without(volume.sections()),
            volume.authorities())
        : volume;
  }

  private List<Volume.Section> without(List<Volume.Section> sections) {
    ClosedRecords now = closed.get();
    return sections.stream()
        .map(section ->
            new Volume.Section(
                section.id(),
                section.kind(),
                section.heading(),
                without(section.parts()),
                section.records().stream().filter(id -> !now.has(id)).toList()))
        .toList();
  }
}
