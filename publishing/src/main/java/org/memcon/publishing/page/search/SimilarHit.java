package org.memcon.publishing.page.search;

import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.citation.DateWords;

/// A record that is like another: how much (1: as that is like itself), and why, by the words and
/// people that both have.
public record SimilarHit(
    RecordId record,
    String title,
    RecordKind kind,
    Optional<HistoricalDate> date,
    double likeness,
    String why) {

  /// Where the record is.
  public String address() {
    return "/records/" + record;
  }

  /// Date and kind, in a line.
  public String about() {
    return date.map(day -> DateWords.dayOf(day) + " · ").orElse("") + kind.label();
  }
}
