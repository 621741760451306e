package org.memcon.publishing.page.comparison;

import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.page.shell.Wording;

/// What a comparison says of one of its records; `volume` is what the volume that it came in is
/// called, if it is one, `file` the name of its file.
public record ComparedRecord(
    RecordId id,
    String title,
    RecordKind kind,
    Optional<HistoricalDate> date,
    Optional<String> volume,
    String file) {

  /// Where the record is.
  public String address() {
    return "/records/" + id;
  }

  /// Date, kind and where it came from, in a line.
  public String about() {
    return date.map(day -> DateWords.dayOf(day) + " · ").orElse("")
        + kind.label()
        + volume
            .or(() -> Optional.of(Wording.shortName(file)))
            .filter(name -> !name.isBlank())
            .map(name -> " · " + name)
            .orElse("");
  }
}
