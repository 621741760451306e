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
    System.exit(new CommandLine(new Memcon()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /// The version, as the build wrote it into the jar.
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = Memcon.class.getPackage().getImplementationVersion();
      return new String[] {"memcon " + Objects.requireNonNullElse(built, "(not packaged)")};
    }
  }
}
