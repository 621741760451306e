package org.memcon.app.cli.entrance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.memcon.app.web.federation.Registration;
import org.memcon.holdings.archive.ArchiveException;
import picocli.CommandLine.Option;

/// With whose accounts one signs in, beside the archive's own.
public final class ProviderOptions {

  private static final int MOST_BYTES = 4096;

  @Option(
      names = "--identity-provider",
      paramLabel = "URL",
      description =
          "Let people sign in with the account that they have there, by OpenID Connect; the"
              + " provider's issuer, as it calls itself.")
  private Optional<URI> issuer = Optional.empty();

  @Option(
      names = "--client",
      paramLabel = "ID",
      description = "What the identity provider calls this archive.")
  private String client = "";

  @Option(
      names = "--client-secret-file",
      paramLabel = "FILE",
      description = "A file with the secret that the identity provider gave for this archive.")
  private Optional<Path> secret = Optional.empty();

  @Option(
      names = "--newcomers",
      paramLabel = "WHAT",
      defaultValue = "nothing",
      description =
          "What people may whom the identity provider knows, and who have no account here: nothing"
              + " (default) or read.")
  private Newcomers newcomers = Newcomers.NOTHING;

  /// What people may who have no account.
  public enum Newcomers {
    /// Nothing.
    NOTHING,
    /// Read what is open to readers.
    READ;

    @Override
    public String toString() {
      return this == READ ? "read" : "nothing";
    }
  }

  /// How the archive is registered with a provider, where one was given.
  ///
  /// @throws ArchiveException where something is missing, or the secret cannot be read
  Optional<Registration> registration() {
    if (issuer.isEmpty()) {
      if (!client.isEmpty() || secret.isPresent() || newcomers != Newcomers.NOTHING) {
        throw new ArchiveException(
            "--client, --client-secret-file and --newcomers need an --identity-provider");
      }
      return Optional.empty();
    }
    if (client.isBlank()) {
      throw new ArchiveException(
          "--identity-provider needs --client ID, what the provider calls this archive; who runs"
              + " the provider tells it");
    }
    try {
      return Optional.of(
          new Registration(issuer.get(), client, secret(), newcomers == Newcomers.READ));
    } catch (IllegalArgumentException unusable) {
      throw new ArchiveException("--identity-provider " + unusable.getMessage(), unusable);
    }
  }

  private String secret() {
    if (secret.isEmpty()) {
      return "";
    }
    try (InputStream in = Files.newInputStream(secret.get())) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("").strip();
    } catch (IOException e) {
      throw new ArchiveException(
          secret.get() + ": the secret cannot be read (" + e.getMessage() + ")", e);
    }
  }
}
