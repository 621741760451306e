package org.memcon.model.edition;

import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;

/// What Memcon makes of one source: its records in order, and how it was made.
///
/// `findings` concern the source as a whole; those of a record are with the record. `decisions` are
/// what the machine decided, in order of their spans; `revisions` what people have corrected since.
public record Edition(
    SourceDescription source,
    Optional<Volume> volume,
    List<DiplomaticRecord> records,
    List<Finding> findings,
    List<Decision> decisions,
    Account account,
    List<Revision> revisions) {

  /// An edition as the machine made it.
  public Edition(
      SourceDescription source,
      Optional<Volume> volume,
      List<DiplomaticRecord> records,
      List<Finding> findings,
      List<Decision> decisions,
      Account account) {
    this(source, volume, records, findings, decisions, account, List.of());
  }

  public Edition {
    records = List.copyOf(records);
    findings = List.copyOf(findings);
    decisions = List.copyOf(decisions);
    revisions = List.copyOf(revisions);
  }
}
