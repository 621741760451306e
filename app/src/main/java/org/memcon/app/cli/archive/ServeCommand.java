package org.memcon.app.cli.archive;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.memcon.app.cli.entrance.OpeningOptions;
import org.memcon.app.terminal.Browser;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.web.server.Workshop;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.Reindexing;
import org.memcon.holdings.archive.ArchiveFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens the reading room of an archive.
@Command(
    name = "serve",
    description = "Open the reading room of an archive: on this machine alone, or to others.",
    footer = {
      "%nPrograms ask the same address, below /api/v1; /api shows what there is.",
      "%nExamples:",
      "  memcon serve --archive my-archive --port 8080",
      "  curl 'http://127.0.0.1:8080/api/v1/search?q=berlin'",
      "  memcon serve --host 0.0.0.0",
      "  memcon serve --behind-https --name archive.example.org --reading signed-in",
      "  memcon serve --behind-https --name archive.example.org \\",
      "    --identity-provider https://login.example.org --client archive \\",
      "    --client-secret-file secret.txt",
      "%nOthers, who reach it by --host or --behind-https, read what is open; those with an account"
          + " (memcon account add) sign in at /sign-in."
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

  @Option(
      names = "--read-only",
      description =
          "Change nothing in the archive, whoever asks (default: the owner may, on this machine).")
  private boolean readOnly;

  @Mixin private OpeningOptions opening = new OpeningOptions();

  @Option(names = "--browser", description = "Open the browser, too.")
  private boolean browser;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ArchiveFolder folder = archive.open();
    Reindexing.begin(folder);
    try (OpenArchive open = OpenArchive.open(folder)) {
      ReadingRoomSession.hold(
          open,
          readOnly ? Workshop.CLOSED : ReadingRoomSession.workshop(open),
          opening.entrance(open.folder(), host),
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
