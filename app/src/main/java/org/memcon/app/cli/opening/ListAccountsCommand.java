package org.memcon.app.cli.opening;

import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.holdings.accounts.AccountFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the accounts of an archive.
@Command(
    name = "list",
    description = "List who may sign in.",
    footer = {"%nExample:", "  memcon account list --archive my-archive"})
public final class ListAccountsCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Override
  public Integer call() {
    AccountFile accounts = new AccountFile(archive.open());
    if (accounts.all().isEmpty()) {
      System.out.println("None yet. To add one: memcon account add NAME --role reader");
    }
    accounts
        .all()
        .forEach(account ->
            System.out.println(
                account.name()
                    + "  "
                    + account.role().word()
                    + "  since "
                    + account.since().toString().substring(0, 10)
                    + (account.identity().isEmpty() ? "" : "  as " + account.identity())));
    return ExitCode.DONE;
  }
}
