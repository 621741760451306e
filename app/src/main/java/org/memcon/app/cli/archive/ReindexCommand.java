package org.memcon.app.cli.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.holding.Reindexing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Builds the index anew.
@Command(
    name = "reindex",
    description = "Build the index anew from the holdings.",
    footer = {"%nExample:", "  memcon reindex --archive my-archive"})
public final class ReindexCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Override
  public Integer call() throws IOException {
    Reindexing.Report report = Reindexing.run(archive.open(), TerminalProgress.of("indexing"));
    report.faults().forEach(line -> System.err.println("memcon: " + line));
    System.out.printf(Locale.ROOT, "%,d accessions indexed%n", report.accessions());
    return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
