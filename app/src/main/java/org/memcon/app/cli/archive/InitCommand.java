package org.memcon.app.cli.archive;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.holdings.archive.ArchiveFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes an empty archive.
@Command(
    name = "init",
    description = "Make an empty archive in a new or empty folder.",
    footer = {"%nExample:", "  memcon init my-archive"})
public final class InitCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "The archive's folder.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    ArchiveFolder made = ArchiveFolder.create(folder);
    System.out.println("An empty archive in " + made.root());
    System.out.println("Next: memcon ingest FILE… --archive " + folder);
    return ExitCode.DONE;
  }
}
