package org.memcon.app.cli.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.app.workflow.register.ImportReport;
import org.memcon.app.workflow.register.RegisterImport;
import org.memcon.holdings.authority.AuthorityChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports registers of people, places and organizations.
@Command(
    name = "import",
    description = "Import people, places and organizations from whatever files hold them.",
    footer = {
      "%nTakes the Office of the Historian's people, pocom, visits and travels (zip or folder), TEI"
          + " volumes with lists of persons and terms, TEI authority files, and CSV with a header"
          + " row. Importing twice changes nothing; what is not surely the same stays apart and is"
          + " listed.",
      "%nExamples:",
      "  memcon authority import people.zip pocom.zip visits.zip",
      "  memcon authority import frus1961-63v05.xml",
      "  memcon authority import delegates.csv --json"
    })
public final class ImportAuthorityCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Option(names = "--json", description = "Print the report as JSON, with all that was left open.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file, a zip or a folder.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    return run(archive, editor, AuthorityChange.Kind.IMPORT, files, json);
  }

  /// Imports files and prints what came of it.
  public static int run(
      ArchiveOption archive,
      EditorOption editor,
      AuthorityChange.Kind kind,
      List<Path> files,
      boolean json)
      throws IOException {
    ImportReport report;
    try (AuthorityChanges changes = AuthorityChanges.open(archive.openOrCreate(), editor.name())) {
      changes.faults().forEach(line -> System.err.println("memcon: authority/" + line));
      report = RegisterImport.run(changes, kind, files, TerminalProgress.of("reading"));
    }
    report.faults().forEach(line -> System.err.println("memcon: " + line));
    if (json) {
      JsonOutput.print(report, System.out);
    } else {
      print(report);
    }
    return report.faults().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static void print(ImportReport report) {
    System.out.printf(
        Locale.ROOT,
        "%,d read: %,d new, %,d know more now, %,d known already%n",
        report.read(),
        report.added(),
        report.enriched(),
        report.unchanged());
    if (!report.open().isEmpty()) {
      System.out.printf(Locale.ROOT, "%,d left open:%n", report.open().size());
      report.open().stream().limit(LISTED).forEach(ImportAuthorityCommand::open);
      if (report.open().size() > LISTED) {
        System.out.println("  … all of them with --json");
      }
    }
    report
        .change()
        .ifPresentOrElse(
            number ->
                System.out.printf(
                    Locale.ROOT,
                    "change %d; to take it back: memcon authority undo %d%n",
                    number,
                    number),
            () -> System.out.println("nothing changed"));
  }

  private static void open(ImportReport.Question open) {
    System.out.println(
        "  "
            + open.name()
            + " ("
            + open.id()
            + ")"
            + (open.others().isEmpty() ? "" : " and " + String.join(", ", open.others()))
            + ": "
            + open.why());
  }
}
