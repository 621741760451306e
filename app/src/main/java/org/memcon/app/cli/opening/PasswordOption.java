package org.memcon.app.cli.opening;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.app.web.session.Passwords;
import picocli.CommandLine.Option;

/// A password, typed without being shown, or from a file; never an argument, which others on the
/// machine could read.
final class PasswordOption {

  private static final int MOST_BYTES = 4096;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Read the password from this file, its first line; - is standard input.")
  private String file = "";

  /// The password as it is kept; empty where there is none to take, which was said.
  Optional<String> kept() throws IOException {
    Optional<String> password = file.isEmpty() ? typed() : Optional.of(read());
    if (password.isEmpty()) {
      return password;
    }
    Optional<String> refusal = Passwords.refusal(password.get());
    if (refusal.isPresent()) {
      System.err.println("memcon: " + refusal.get() + "; choose another");
      return Optional.empty();
    }
    return Optional.of(new Passwords().hash(password.get()));
  }

  private String read() throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("");
    }
  }

  // Java 25 gives none where there is no terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static Optional<String> typed() {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      System.err.println(
          "memcon: there is no terminal to ask for a password; give it with --password-file");
      return Optional.empty();
    }
    String first = text(console.readPassword("Password: "));
    String again = text(console.readPassword("Again: "));
    if (!first.equals(again)) {
      System.err.println("memcon: these are two passwords; try again");
      return Optional.empty();
    }
    return Optional.of(first);
  }

  private static String text(char @Nullable [] typed) {
    return typed == null ? "" : new String(typed);
  }
}
