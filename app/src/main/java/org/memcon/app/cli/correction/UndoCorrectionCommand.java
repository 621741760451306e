package org.memcon.app.cli.correction;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.revision.CorrectionDesk;
import org.memcon.app.workflow.revision.Outcome;
import org.memcon.app.workflow.revision.Revised;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.model.correction.HistoryEntry;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Takes a correction back.
@Command(
    name = "undo",
    description = "Take a correction back: the record says again what it said before.",
    footer = {
      "%nExamples:",
      "  memcon correct undo wcda-300894",
      "  memcon correct undo wcda-300894 3"
    })
public final class UndoCorrectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Parameters(index = "0", paramLabel = "ID", description = "The record's id.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NUMBER",
      description = "The correction (default: the last one that was not taken back).")
  private @Nullable Integer number;

  @Override
  public Integer call() throws IOException {
    Optional<RecordId> record = RecordArgument.of(id);
    if (record.isEmpty()) {
      return ExitCode.USAGE;
    }
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      CorrectionDesk desk = new CorrectionDesk(open);
      Integer named = number;
      int which = named == null ? last(desk.history(record.get())) : named;
      if (which == 0) {
        System.err.println("memcon: " + id + ": there is no correction to take back");
        return ExitCode.FINDINGS;
      }
      Outcome outcome = desk.undo(record.get(), which, editor.name());
      return RecordArgument.said(
          outcome,
          id + ": correction " + which + " is taken back",
          open,
          AuditEntry.here(editor.name(), "correct-undo", id + " correction " + which));
    }
  }

  private static int last(List<Revised> history) {
    return history.stream()
        .filter(line -> line.entry() instanceof HistoryEntry.Made)
        .filter(line -> line.state() != Revised.State.UNDONE)
        .mapToInt(line -> line.entry().number())
        .max()
        .orElse(0);
  }
}
