package org.memcon.app.cli.archive;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.cli.edition.RepairOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.terminal.Version;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes sources into an archive.
@Command(
    name = "ingest",
    description = "Take sources into an archive: read, edit, hold and index them.",
    footer = {
      "%nA source is a saved page, a PDF, a text, a WARC, a TEI file, a gzip or zip of these, or a"
          + " folder of anything.",
      "The same bytes are held once; a changed file becomes a new version of what is held.",
      "%nExamples:",
      "  memcon ingest saved-pages/ --archive my-archive",
      "  memcon ingest frus1961-63v05.xml crawl.warc.gz",
      "  memcon ingest scans/ --repair careful",
      "  curl … | memcon ingest -"
    })
public final class IngestCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private RepairOption repair = new RepairOption();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> sources = List.of();

  @Override
  public Integer call() throws IOException {
    ArchiveFolder folder = archive.openOrCreate();
    IngestReport report =
        Ingest.run(
            folder, sources, repair.level(), Version.number(), TerminalProgress.of("ingesting"));
    if (report.added() + report.renewed() > 0) {
      String what = report.added() + " new, " + report.renewed() + " changed";
      String who = System.getProperty("user.name", "unknown");
      new AuditLog(folder).add(AuditEntry.here(who, "ingest", what));
    }
    report.refused().forEach(line -> System.err.println("refused  " + line));
    report.remarks().forEach(line -> System.err.println("note     " + line));
    if (json) {
      JsonOutput.print(report, System.out);
    } else {
      report.lines(folder.root().toString()).forEach(System.out::println);
    }
    return report.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
