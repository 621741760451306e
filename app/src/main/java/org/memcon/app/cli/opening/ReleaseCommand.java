package org.memcon.app.cli.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.opening.RestrictionDesk;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens records to readers again.
@Command(
    name = "release",
    description = "Open records to readers again that were restricted.",
    footer = {
      "%nExamples:",
      "  memcon release wcda-300894 --why \"the family agreed\"",
      "  memcon restrict --list"
    })
public final class ReleaseCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "The ids of the records.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--why", paramLabel = "TEXT", description = "Why; it is kept in the list.")
  private String why = "";

  @Override
  public Integer call() {
    List<RecordId> records;
    try {
      records = ids.stream().map(RecordId::new).toList();
    } catch (IllegalArgumentException notAnId) {
      System.err.println("memcon: " + notAnId.getMessage());
      return ExitCode.USAGE;
    }
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      List<RecordId> released = new RestrictionDesk(open).release(records, editor.name(), why);
      int code = ExitCode.DONE;
      for (RecordId id : records) {
        if (released.contains(id)) {
          System.out.println(id + ": open to readers");
        } else {
          System.err.println("memcon: " + id + ": is not restricted; see memcon restrict --list");
          code = ExitCode.FINDINGS;
        }
      }
      return code;
    }
  }
}
