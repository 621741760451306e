package org.memcon.publishing.page.correction;

import java.time.Instant;
import java.util.Optional;
import org.memcon.model.correction.HistoryEntry;
import org.memcon.publishing.page.shell.Wording;

/// A line of a record's history; `part` is where in the record it is now ("t12"), `stands` whether
/// the edition has it, `undone` whether it was taken back. One that neither stands nor was taken
/// back has no place in the edition any more.
public record HistoryLine(
    HistoryEntry entry, Optional<String> part, boolean stands, boolean undone) {

  /// Whether it can be taken back.
  public boolean canBeUndone() {
    return entry instanceof HistoryEntry.Made && !undone;
  }

  /// Whether it has no place in the edition any more.
  public boolean isLost() {
    return canBeUndone() && !stands;
  }

  /// When, as pages say it.
  public String day() {
    return Wording.day(entry.when());
  }

  /// When, as machines read it.
  public Instant moment() {
    return entry.when();
  }

  /// What was corrected ("speaker"), or which correction was taken back.
  public String what() {
    return switch (entry) {
      case HistoryEntry.Made made -> Wording.sentence(made.correction().aspect().label());
      case HistoryEntry.Undone undone -> "Correction " + undone.undoes() + " taken back";
    };
  }

  /// What it was, in words.
  public String was() {
    return entry instanceof HistoryEntry.Made made ? value(made.correction().was()) : "";
  }

  /// What it is now, in words.
  public String now() {
    return entry instanceof HistoryEntry.Made made ? value(made.correction().now()) : "";
  }

  /// The words inside the part that it concerns.
  public Optional<String> spot() {
    return entry instanceof HistoryEntry.Made made
        ? made.correction().place().spot().map(spot -> spot.words())
        : Optional.empty();
  }

  /// Why, as the editor said.
  public String why() {
    return entry instanceof HistoryEntry.Made made ? made.why() : "";
  }

  private static String value(String value) {
    return value.isBlank() ? "nothing" : value.replace("\n", "; ");
  }
}
