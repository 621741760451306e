package org.memcon.tei.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;

/// Keeps all that a file holds, for files that fit into memory.
public final class EditionCollector implements EditionSink {

  private final List<DiplomaticRecord> records = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<Volume> volume = Optional.empty();

  @Override
  public void volume(Volume known) {
    volume = Optional.of(known);
  }

  @Override
  public void record(DiplomaticRecord record) {
    records.add(record);
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  /// The edition of a source; its account is empty, for the file itself is kept.
  public Edition edition(SourceDescription source) {
    return new Edition(source, volume, records, findings, List.of(), Account.empty());
  }
}
