package org.memcon.app.cli.opening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the audit log of an archive.
@Command(
    name = "audit",
    description = "Say who did what, and what was refused.",
    footer = {
      "%nExamples:",
      "  memcon audit",
      "  memcon audit --since 2026-11-01",
      "%nThe log is audit/YYYY-MM.jsonl in the archive, a line of JSON each."
    })
public final class AuditCommand implements Callable<Integer> {

  private static final int DAYS = 30;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "From the beginning of this day on (default: the last 30 days).")
  private String since = "";

  @Override
  public Integer call() {
    LocalDate day;
    try {
      day =
          since.isBlank() ? LocalDate.now(ZoneOffset.UTC).minusDays(DAYS) : LocalDate.parse(since);
    } catch (DateTimeException notADay) {
      System.err.println("memcon: --since " + since + ": no day; write it as 2026-11-01");
      return ExitCode.USAGE;
    }
    new AuditLog(archive.open()).read(day, entry -> System.out.println(line(entry)));
    return ExitCode.DONE;
  }

  /// What was sent by strangers is shown without what would move a terminal's cursor.
  private static String line(AuditEntry entry) {
    String who = entry.who().isEmpty() ? "-" : entry.who();
    String line =
        entry.when()
            + "  "
            + who
            + "  "
            + entry.from()
            + "  "
            + entry.what()
            + "  "
            + entry.about();
    return line.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
