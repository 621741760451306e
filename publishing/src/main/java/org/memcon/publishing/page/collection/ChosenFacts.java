package org.memcon.publishing.page.collection;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.citation.DateWords;

/// What an archive has of a record that was chosen: title, kind and date as they are now, and the
/// words of the passage that is meant, a paragraph each.
public record ChosenFacts(
    String title, RecordKind kind, Optional<HistoricalDate> date, List<String> words) {

  public ChosenFacts {
    words = List.copyOf(words);
  }

  /// Date and kind, in a line.
  public String about() {
    return date.map(day -> DateWords.dayOf(day) + " · ").orElse("") + kind.label();
  }
}
