package org.memcon.app.cli.opening;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    description =
        "Add an account; the password is asked for, unless an identity provider is to say who it"
            + " is.",
    footer = {
      "%nExamples:",
      "  memcon account add ada --role editor",
      "  memcon account add reading-room --password-file password.txt",
      "  memcon account add ada --role editor --identity ada@example.org"
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

  @Option(
      names = "--identity",
      paramLabel = "WHO",
      description =
          "Whom the identity provider of memcon serve --identity-provider knows it is: an e-mail"
              + " address, or the provider's own word. Such an account has no password.")
  private String identity = "";

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
    Optional<Account> other = accounts.ofIdentity(List.of(identity));
    if (other.isPresent()) {
      System.err.println(
          "memcon: " + identity + ": is " + other.get().name() + " already; remove that one first");
      return ExitCode.USAGE;
    }
    Optional<String> kept = identity.isEmpty() ? password.kept() : Optional.of("");
    if (kept.isEmpty()) {
      return ExitCode.USAGE;
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    accounts.save(new Account(name, role, kept.get(), identity, now));
    new AuditLog(folder).add(AuditEntry.here(editor.name(), "account-add", name));
    System.out.println(name + ": may sign in, as " + role.word());
    return ExitCode.DONE;
  }
}
