package org.memcon.app.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.memcon.app.output.DemoSummary;
import org.memcon.app.terminal.Browser;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.terminal.Version;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.app.workflow.ingest.SampleCollection;
import org.memcon.app.workflow.reading.DemoFacts;
import org.memcon.holdings.archive.ArchiveFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the main job on a sample collection.
@Command(
    name = "demo",
    description = "Build an archive from a sample collection and open its reading room.",
    footer = {
      "%nThe sample is invented: one crisis, told by five archives that disagree, with the faults"
          + " that real sources have.",
      "The archive is made in a temporary folder and removed at the end, unless --archive keeps"
          + " it.",
      "%nExamples:",
      "  memcon demo",
      "  memcon demo --archive sample-archive",
      "  memcon demo --once"
    })
public final class DemoCommand implements Callable<Integer> {

  private static final String LOCAL = "127.0.0.1";

  /// What the reading room of the sample is called, as an archive is after its folder.
  private static final String NAME = "The Kalm Gates";

  @Option(names = "--once", description = "End after the summary; open no reading room.")
  private boolean once;

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "DIR",
      description = "Keep the archive in this folder.")
  private @Nullable Path archive;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "7411",
      description = "The reading room's port (default: 7411, or the next free one).")
  private int port = 7411;

  @Option(names = "--no-browser", description = "Open no browser.")
  private boolean noBrowser;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path temporary = Files.createTempDirectory("memcon-demo");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(temporary)));
    Path sources = temporary.resolve("sources");
    int count = SampleCollection.unpack(sources);
    ArchiveFolder folder =
        ArchiveFolder.openOrCreate(archive == null ? temporary.resolve(NAME) : archive);
    System.out.printf(Locale.ROOT, "Reading %d sources of the sample collection%n", count);
    IngestReport report =
        Ingest.run(
            folder,
            List.of(sources.toString()),
            Version.number(),
            TerminalProgress.of("ingesting"));
    try (OpenArchive open = OpenArchive.open(folder)) {
      DemoSummary.print(report, DemoFacts.of(open, DemoSummary.SHOWN), System.out);
      if (!once) {
        ReadingRoomSession.hold(
            open,
            ReadingRoomSession.workshop(open),
            LOCAL,
            port,
            address -> {
              System.out.printf("%nThe reading room: %s%nCtrl-C ends it.%n", address);
              if (!noBrowser) {
                Browser.open(address);
              }
            });
      }
    }
    return report.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      // It is in the system's temporary folder, which the system empties.
      return;
    }
  }
}
