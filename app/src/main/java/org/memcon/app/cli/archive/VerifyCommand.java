package org.memcon.app.cli.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.holding.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Checks an archive.
@Command(
    name = "verify",
    description =
        "Check every byte that is held against its digest, every object against OCFL, and the index"
            + " against the holdings.",
    footer = {"%nExample:", "  memcon verify --archive my-archive"})
public final class VerifyCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Verification.Report report = Verification.run(archive.open(), TerminalProgress.of("verifying"));
    if (json) {
      JsonOutput.print(report, System.out);
    } else {
      report.faults().forEach(System.out::println);
      report.notes().forEach(line -> System.out.println("note: " + line));
      System.out.printf(
          Locale.ROOT,
          "%,d accessions checked, %s%n",
          report.objects(),
          report.faults().isEmpty() ? "all is well" : report.faults().size() + " faults");
    }
    return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
