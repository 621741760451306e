package org.memcon.app.workflow.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.Provenance;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.document.SourceFile;

/// Gives the records of one accession their ids in the archive, and remembers what provenance says
/// of them.
final class AccessionContents {

  private final AccessionId id;
  private final RecordIds ids;
  private final String received = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  private final Set<String> used = new HashSet<>();
  private final Map<String, String> renamed = new LinkedHashMap<>();
  private final List<Provenance.HeldRecord> held = new ArrayList<>();
  private final List<Provenance.HeldFinding> first = new ArrayList<>();
  private final Map<Finding.Code, Long> findings = new EnumMap<>(Finding.Code.class);
  private long turns;
  private long notes;

  AccessionContents(AccessionId id, RecordIds ids) {
    this.id = id;
    this.ids = ids;
  }

  /// When the accession came in, an instant in ISO form.
  String received() {
    return received;
  }

  /// How many findings of each code there are.
  Map<Finding.Code, Long> findings() {
    return findings;
  }

  /// The next record under the name that it has in the archive.
  DiplomaticRecord settle(DiplomaticRecord record) {
    RecordId name = ids.claim(record.id(), id, used);
    if (!name.equals(record.id())) {
      renamed.put(record.id().value(), name.value());
    }
    held.add(
        new Provenance.HeldRecord(
            name.value(),
            record.kind().code(),
            record.description().title(),
            record.description().date().map(HistoricalDate::edtf)));
    turns += turns(record.blocks());
    notes += record.notes().size();
    if (!record.findings().isEmpty()) {
      notice(record, name);
    }
    return record.named(name);
  }

  private void notice(DiplomaticRecord record, RecordId name) {
    Map<String, TextSpan> parts = new HashMap<>(PartNames.of(record).spans());
    record.notes().forEach(note -> parts.put(note.name(), note.span()));
    for (Finding finding : record.findings()) {
      count(finding);
      if (first.size() < Provenance.Contents.KEPT) {
        first.add(new Provenance.HeldFinding(name.value(), part(finding.span(), parts), finding));
      }
    }
  }

  // The narrowest part in which the finding stands.
  private static Optional<String> part(TextSpan span, Map<String, TextSpan> parts) {
    return span.equals(TextSpan.NOWHERE)
        ? Optional.empty()
        : parts.entrySet().stream()
            .filter(part -> part.getValue().contains(span))
            .min(
                Comparator.comparingInt(
                        (Map.Entry<String, TextSpan> part) -> part.getValue().length())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }

  /// Counts a finding that concerns the source as a whole.
  void count(Finding finding) {
    findings.merge(finding.code(), 1L, Long::sum);
  }

  private static long turns(List<Block> blocks) {
    long turns = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Turn) {
        turns++;
      } else if (block instanceof Block.Enclosure enclosure) {
        turns += turns(enclosure.content());
      }
    }
    return turns;
  }

  /// Where the accession came from and what is in it.
  Provenance provenance(
      SourceFile file,
      String digest,
      String memcon,
      SourceDescription description,
      boolean encoded) {
    return new Provenance(
        file.name(),
        Keys.key(file),
        Keys.fileName(file),
        file.mediaType(),
        description.encoding(),
        description.title(),
        description.address().map(Object::toString),
        description.savedOn(),
        digest,
        file.size(),
        received,
        memcon,
        Map.of(),
        encoded,
        renamed,
        held,
        new Provenance.Contents(
            turns, notes, findings.values().stream().mapToLong(Long::longValue).sum(), first));
  }
}
