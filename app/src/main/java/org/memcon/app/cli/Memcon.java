package org.memcon.app.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program: `memcon`, and below it one command for each thing it does.
@Command(
    name = "memcon",
    mixinStandardHelpOptions = true,
    versionProvider = Memcon.Version.class,
    description = "Turns the scattered record of diplomacy into editions.")
public final class Memcon implements Runnable {

  /// Starts the program and ends the process with the command's exit code.
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs one command line and returns its exit code.
  static int run(String... arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      // Asked for by scripts, so answered before the commands are even loaded.
      System.out.println(Version.text());
      return 0;
    }
    return new CommandLine(new Memcon()).execute(arguments);
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /// The version, as the build wrote it into the jar.
  static final class Version implements CommandLine.IVersionProvider {
    static String text() {
      String built = Memcon.class.getPackage().getImplementationVersion();
      return "memcon " + Objects.requireNonNullElse(built, "(not packaged)");
    }

    @Override
    public String[] getVersion() {
      return new String[] {text()};
    }
  }
}
