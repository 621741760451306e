package org.memcon.app.cli.entrance;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.app.web.access.Premises;
import org.memcon.app.web.federation.Registration;
import org.memcon.app.web.server.Entrance;
import org.memcon.app.web.session.AuditLedger;
import org.memcon.app.web.session.SignedIn;
import org.memcon.holdings.accounts.AccountFile;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditLog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// To whom a server opens an archive.
public final class OpeningOptions {

  @Option(
      names = "--reading",
      paramLabel = "WHO",
      defaultValue = "public",
      description =
          "Who may read, where others reach the server: public (default) or signed-in, those with"
              + " an account.")
  private Reading reading = Reading.PUBLIC;

  @Option(
      names = "--behind-https",
      description =
          "Another server in front of this one passes requests on and speaks https; nobody is taken"
              + " for the owner then without signing in.")
  private boolean behindHttps;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A name by which browsers know the server; may be given several times.")
  private List<String> names = new ArrayList<>();

  @Mixin private ProviderOptions others = new ProviderOptions();

  /// Who may read.
  public enum Reading {
    /// Everybody.
    PUBLIC,
    /// Those who have signed in.
    SIGNED_IN;

    @Override
    public String toString() {
      return this == PUBLIC ? "public" : "signed-in";
    }
  }

  /// The entrance of a server that listens at `host`.
  public Entrance entrance(ArchiveFolder folder, String host) {
    boolean open = behindHttps || !isLoopback(host);
    AccountFile accounts = new AccountFile(folder);
    Optional<Registration> provider = others.registration();
    boolean newcomers = provider.filter(Registration::newcomers).isPresent();
    if (reading == Reading.SIGNED_IN && accounts.all().isEmpty() && !newcomers) {
      throw new ArchiveException(
          folder.root()
              + ": --reading signed-in, but there are no accounts, so that nobody could read; add"
              + " one first: memcon account add NAME --role reader");
    }
    boolean signIn =
        provider.isPresent() || (open || reading == Reading.SIGNED_IN) && !accounts.all().isEmpty();
    if (signIn && open && !behindHttps) {
      System.err.println(
          "memcon: passwords travel as they are typed; put a server with https in front of this"
              + " one, and start it with --behind-https");
    }
    return new Entrance(
        signIn ? Optional.of(new SignedIn(accounts, behindHttps)) : Optional.empty(),
        provider,
        reading == Reading.SIGNED_IN,
        names,
        new Premises(behindHttps, signIn, new AuditLedger(new AuditLog(folder), behindHttps)));
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException elsewhere) {
      return false;
    }
  }
}
