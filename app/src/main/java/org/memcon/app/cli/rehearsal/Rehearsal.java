package org.memcon.app.cli.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.memcon.app.cli.program.Memcon;

/// Runs the usual commands once, unheard, while the JDK records what they load and what of it runs
/// hot.
///
/// The launcher starts it after a build; `app/src/launch/rehearsal/commands` lists the commands,
/// which find a collection of [InventedCollection] where they run.
public final class Rehearsal {

  private Rehearsal() {}

  /// Runs each command line of the file that the one argument names; `#` starts a comment.
  public static void main(String[] arguments) throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    InventedCollection.write(Path.of("collection"));
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Memcon.run(line.strip().split("\\s+"));
      }
    }
    // Commands may leave threads behind that would keep the recording open.
    System.exit(0);
  }
}
