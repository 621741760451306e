package org.memcon.app.cli.authority;

import org.memcon.app.cli.register.ExportAuthorityCommand;
import org.memcon.app.cli.register.ImportAuthorityCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// People, places and organizations: who and what an archive knows.
@Command(
    name = "authority",
    description = "Show and change the people, places and organizations that an archive knows.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ShowAuthorityCommand.class,
      AddAuthorityCommand.class,
      ImportAuthorityCommand.class,
      ExportAuthorityCommand.class,
      ReviewAuthorityCommand.class,
      MergeAuthorityCommand.class,
      SplitAuthorityCommand.class,
      UndoAuthorityCommand.class
    },
    footer = {
      "%nExamples:",
      "  memcon authority show \"Chou En-lai\"",
      "  memcon authority add \"Norden, Ada\" --birth 1901 --office \"Ambassador; Norland;"
          + " Suland\"",
      "  memcon authority import people.zip pocom.zip",
      "  memcon authority merge person-ada-norden person-a-norden",
      "  memcon authority undo",
      "%nThe archive keeps them as TEI in its folder authority/, where an editor may change them"
          + " too."
    })
public final class AuthorityCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
