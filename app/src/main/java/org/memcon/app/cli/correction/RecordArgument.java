package org.memcon.app.cli.correction;

import java.util.Optional;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.revision.Outcome;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import org.memcon.model.record.RecordId;

/// The record that a command is about, and what is said of what was done to it.
final class RecordArgument {

  private RecordArgument() {}

  /// The id; where the words are none, that is said.
  static Optional<RecordId> of(String id) {
    try {
      return Optional.of(new RecordId(id));
    } catch (IllegalArgumentException notAnId) {
      System.err.println("memcon: " + notAnId.getMessage());
      return Optional.empty();
    }
  }

  /// Prints what came of it, writes into the audit log who did it to the record, and gives the exit
  /// code.
  static int said(Outcome outcome, String done, OpenArchive archive, AuditEntry deed) {
    if (outcome.refusal().isPresent()) {
      System.err.println("memcon: " + outcome.refusal().get());
      return ExitCode.USAGE;
    }
    new AuditLog(archive.folder()).add(deed);
    System.out.println(done);
    return ExitCode.DONE;
  }
}
