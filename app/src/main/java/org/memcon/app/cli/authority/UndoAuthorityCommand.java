package org.memcon.app.cli.authority;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.holdings.authority.AuthorityChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes changes back, and lists them.
@Command(
    name = "undo",
    description = "Take a change back: every record becomes what it was before it.",
    footer = {
      "%nExamples:",
      "  memcon authority undo --list",
      "  memcon authority undo",
      "  memcon authority undo 12"
    })
public final class UndoAuthorityCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Option(names = "--list", description = "Print the changes so far, and change nothing.")
  private boolean list;

  @Option(names = "--json", description = "With --list: print as JSON.")
  private boolean json;

  @Option(names = "--force", description = "Take it back although a record has been changed since.")
  private boolean force;

  @Parameters(
      arity = "0..1",
      paramLabel = "NUMBER",
      description = "The change (default: the last one that has not been undone).")
  private @Nullable Integer number;

  @Override
  public Integer call() throws IOException {
    try (AuthorityChanges changes = AuthorityChanges.open(archive.open(), editor.name())) {
      if (list) {
        print(changes.history());
      } else {
        AuthorityChange change = changes.undo(Optional.ofNullable(number), force);
        System.out.println("undone: " + change.note() + "; change " + change.number());
      }
    }
    return ExitCode.DONE;
  }

  private void print(List<AuthorityChange> history) throws IOException {
    if (json) {
      JsonOutput.print(history, System.out);
      return;
    }
    for (AuthorityChange change : history) {
      System.out.printf(
          Locale.ROOT,
          "%4d  %s  %-8s %s (%s, %,d %s)%n",
          change.number(),
          change.when(),
          change.kind().word(),
          change.note(),
          change.who(),
          change.entries(),
          change.entries() == 1 ? "record" : "records");
    }
    if (history.isEmpty()) {
      System.out.println("no changes yet");
    }
  }
}
