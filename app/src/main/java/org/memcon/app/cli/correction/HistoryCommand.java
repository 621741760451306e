package org.memcon.app.cli.correction;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.revision.CorrectionDesk;
import org.memcon.app.workflow.revision.Revised;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry;
import org.memcon.model.correction.HistoryEntry.Made;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints who corrected what in a record.
@Command(
    name = "history",
    description = "Print who corrected what in a record, and what was taken back.",
    footer = {"%nExamples:", "  memcon correct history wcda-300894"})
public final class HistoryCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Parameters(index = "0", paramLabel = "ID", description = "The record's id.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    Optional<RecordId> record = RecordArgument.of(id);
    if (record.isEmpty()) {
      return ExitCode.USAGE;
    }
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      List<Revised> history = new CorrectionDesk(open).history(record.get());
      if (json) {
        JsonOutput.print(history, System.out);
        return ExitCode.DONE;
      }
      history.forEach(line -> System.out.println(said(line)));
      if (history.isEmpty()) {
        System.out.println(id + ": nothing was corrected");
      }
      return ExitCode.DONE;
    }
  }

  private static String said(Revised line) {
    HistoryEntry entry = line.entry();
    String head =
        String.format(Locale.ROOT, "%4d  %s  %s  ", entry.number(), entry.when(), entry.who());
    return head
        + switch (entry) {
          case Made made -> said(made, line);
          case HistoryEntry.Undone undone -> "takes " + undone.undoes() + " back";
        };
  }

  private static String said(Made made, Revised line) {
    Correction correction = made.correction();
    String where = line.part().map(part -> " " + part).orElse("");
    String spot = correction.place().spot().map(words -> " at “" + words.words() + "”").orElse("");
    String become =
        switch (line.state()) {
          case STANDS, UNDOING -> "";
          case UNDONE -> " [taken back]";
          case UNPLACED -> " [has no place in the edition any more]";
        };
    return correction.aspect().code()
        + where
        + spot
        + ": "
        + value(correction.was())
        + " → "
        + value(correction.now())
        + (made.why().isEmpty() ? "" : " (" + made.why() + ")")
        + become;
  }

  private static String value(String value) {
    return value.isEmpty() ? "nothing" : "“" + value.replace("\n", "; ") + "”";
  }
}
