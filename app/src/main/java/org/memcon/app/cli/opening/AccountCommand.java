package org.memcon.app.cli.opening;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The accounts of an archive.
@Command(
    name = "account",
    description = "Say who may sign in to an archive that others reach.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AddAccountCommand.class,
      ListAccountsCommand.class,
      RemoveAccountCommand.class,
      ChangePasswordCommand.class
    },
    footer = {
      "%nExamples:",
      "  memcon account add ada --role editor",
      "  memcon account add ben --identity ben@example.org",
      "  memcon account list",
      "  memcon account password ada",
      "  memcon account remove ada",
      "%nA reader reads what is open, an editor and an owner also see what is restricted, take in"
          + " and correct. Passwords are kept as Argon2id in accounts.json, which you alone can"
          + " read."
    })
public final class AccountCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
