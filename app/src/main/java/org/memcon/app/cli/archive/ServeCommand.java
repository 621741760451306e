package org.memcon.app.cli.archive;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.memcon.app.terminal.Browser;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens the reading room of an archive.
@Command(
    name = "serve",
    description = "Open the reading room of an archive in the browser, on this machine alone.",
    footer = {
      "%nPrograms ask the same address, below /api/v1; /api shows what there is.",
      "%nExamples:",
      "  memcon serve --archive my-archive --port 8080",
      "  curl 'http://127.0.0.1:8080/api/v1/search?q=berlin'"
    })
public final class ServeCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "7411",
      description = "The port (default: 7411, or the next free one).")
  private int port = 7411;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen at (default: 127.0.0.1, this machine alone).")
  private String host = "127.0.0.1";

  @Option(names = "--browser", description = "Open the browser, too.")
  private boolean browser;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      ReadingRoomSession.hold(
          open,
          host,
          port,
          address -> {
            System.out.printf(
                "The reading room of %s: %s%nCtrl-C ends it.%n", open.folder().root(), address);
            if (browser) {
              Browser.open(address);
            }
          });
    }
    return ExitCode.DONE;
  }
}
