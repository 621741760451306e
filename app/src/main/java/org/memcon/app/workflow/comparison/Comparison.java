package org.memcon.app.workflow.comparison;

import java.io.IOException;
import java.util.Optional;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.editing.collation.Collator;
import org.memcon.model.collation.Collation;
import org.memcon.model.record.RecordId;

/// Two records of an archive, set side by side.
///
/// @param left the one
/// @param right the other
/// @param collation which of their passages answer each other, and how they differ
public record Comparison(
    OpenArchive.HeldRecord left, OpenArchive.HeldRecord right, Collation collation) {

  /// The records with these ids; empty where the archive lacks one of them.
  public static Optional<Comparison> of(OpenArchive archive, RecordId left, RecordId right)
      throws IOException {
    Optional<OpenArchive.HeldRecord> here = archive.record(left);
    Optional<OpenArchive.HeldRecord> there = archive.record(right);
    return here.isEmpty() || there.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Comparison(
                here.get(),
                there.get(),
                Collator.collate(here.get().record(), there.get().record())));
  }
}
