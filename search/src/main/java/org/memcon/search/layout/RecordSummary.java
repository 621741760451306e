package org.memcon.search.layout;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;

/// What a list says of a record, and where it is: `position` counts the records of its accession's
/// source from 0, `number` is its number in the volume as printed, `reference` the archive's code.
public record RecordSummary(
    RecordId id,
    String accession,
    int position,
    String source,
    String title,
    RecordKind kind,
    Optional<HistoricalDate> date,
    Optional<String> place,
    Optional<String> classification,
    Optional<String> archive,
    Optional<String> reference,
    Optional<String> volume,
    Optional<String> number,
    List<String> participants) {

  public RecordSummary {
    participants = List.copyOf(participants);
  }
}
