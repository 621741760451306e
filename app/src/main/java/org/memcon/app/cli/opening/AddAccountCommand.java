package org.memcon.app.cli.opening;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.holdings.accounts.Account;
import org.memcon.holdings.accounts.AccountFile;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds an account.
@Command(
    name = "add",
    description = "Add an account; the password is asked for.",
    footer = {
      "%nExamples:",
      "  memcon account add ada --role editor",
      "  memcon account add reading-room --password-file password.txt"
    })
public final class AddAccountCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();
  @Mixin private PasswordOption password = new PasswordOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "The name to sign in with.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "reader",
      description = "reader (default), editor or owner.")
  private Account.Role role = Account.Role.READER;

  @Override
  public Integer call() throws IOException {
    ArchiveFolder folder = archive.open();
    AccountFile accounts = new AccountFile(folder);
    if (!Account.isName(name)) {
      System.err.println(
          "memcon: " + name + ": no name of an account; letters, digits and . _ @ - are");
      return ExitCode.USAGE;
    }
    if (accounts.find(name).isPresent()) {
      System.err.println(
          "memcon: "
              + name
              + ": is there already; memcon account password "
              + name
              + " changes it");
      return ExitCode.USAGE;
    }
    Optional<String> kept = password.kept();
    if (kept.isEmpty()) {
      return ExitCode.USAGE;
    }
    accounts.save(
        new Account(name, role, kept.get(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    new AuditLog(folder).add(AuditEntry.here(editor.name(), "account-add", name));
    System.out.println(name + ": may sign in, as " + role.word());
    return ExitCode.DONE;
  }
}
