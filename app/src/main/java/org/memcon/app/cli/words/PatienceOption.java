package org.memcon.app.cli.words;

import java.time.Duration;
import org.memcon.app.workflow.exchange.Export;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.limits.Patience;
import picocli.CommandLine.Option;

/// How long a command looks.
public final class PatienceOption {

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description =
          "Stop looking after so many seconds; a note says that counts are short (default: 10).")
  private long seconds = 10;

  Duration length() {
    return Duration.ofSeconds(Math.clamp(seconds, 1, 3600));
  }

  /// The time for one query, from now on.
  Patience begun() {
    return Patience.of(length());
  }

  /// The time to print what was found, from now on.
  static Patience ofPrinting() {
    return Patience.of(Patience.OF_COMMANDS);
  }

  /// Writes all that is found in this time.
  Export export(OpenArchive archive) {
    return new Export(archive, length(), Patience.OF_COMMANDS);
  }
}
