package org.memcon.app.cli.opening;

import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.holdings.accounts.AccountFile;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Removes an account.
@Command(
    name = "remove",
    description = "Remove an account; whoever is signed in with it is so no more.",
    footer = {"%nExample:", "  memcon account remove ada"})
public final class RemoveAccountCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "The name of the account.")
  private String name = "";

  @Override
  public Integer call() {
    ArchiveFolder folder = archive.open();
    if (!new AccountFile(folder).remove(name)) {
      System.err.println("memcon: " + name + ": no such account; memcon account list has them");
      return ExitCode.FINDINGS;
    }
    new AuditLog(folder).add(AuditEntry.here(editor.name(), "account-remove", name));
    System.out.println(name + ": may not sign in any more");
    return ExitCode.DONE;
  }
}
