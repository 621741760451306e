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

/// Changes the password of an account.
@Command(
    name = "password",
    description =
        "Change the password of an account, or its role; whoever is signed in with the"
            + " old password is so no more.",
    footer = {
      "%nExamples:",
      "  memcon account password ada",
      "  memcon account password ada --role owner --password-file password.txt"
    })
public final class ChangePasswordCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();
  @Mixin private PasswordOption password = new PasswordOption();

  @Parameters(index = "0", paramLabel = "NAME", description = "The name of the account.")
  private String name = "";

  @Option(names = "--role", paramLabel = "ROLE", description = "reader, editor or owner.")
  private Optional<Account.Role> role = Optional.empty();

  @Override
  public Integer call() throws IOException {
    ArchiveFolder folder = archive.open();
    AccountFile accounts = new AccountFile(folder);
    Optional<Account> known = accounts.find(name);
    if (known.isEmpty()) {
      System.err.println("memcon: " + name + ": no such account; memcon account list has them");
      return ExitCode.USAGE;
    }
    if (!known.get().identity().isEmpty()) {
      System.err.println(
          "memcon: "
              + name
              + ": signs in elsewhere, as "
              + known.get().identity()
              + "; to change that, remove the account and add it again");
      return ExitCode.USAGE;
    }
    Optional<String> kept = password.kept();
    if (kept.isEmpty()) {
      return ExitCode.USAGE;
    }
    accounts.save(
        new Account(
            name,
            role.orElse(known.get().role()),
            kept.get(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    new AuditLog(folder).add(AuditEntry.here(editor.name(), "account-password", name));
    System.out.println(name + ": has a new password");
    return ExitCode.DONE;
  }
}
