package org.memcon.app.cli.opening;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.opening.RestrictionDesk;
import org.memcon.holdings.restrictions.RestrictionEntry;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Closes records to readers, or lists those that are closed.
@Command(
    name = "restrict",
    description = "Close records to readers: others find no trace of them.",
    footer = {
      "%nExamples:",
      "  memcon restrict wcda-300894 --why \"a family asked for it\" --until 2031-01-01",
      "  memcon restrict --list",
      "  memcon release wcda-300894",
      "%nWhoever works on this machine still sees them: memcon search, show, serve. Those to whom"
          + " memcon serve --host opens the archive do not. The list is restrictions.jsonl in the"
          + " archive."
    })
public final class RestrictCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Parameters(arity = "0..*", paramLabel = "ID", description = "The ids of the records.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "Why; it is kept in the list, and shown to those who see the record.")
  private String why = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "The day from which on they are open again, such as 2031-01-01.")
  private String until = "";

  @Option(names = "--list", description = "List what is closed now.")
  private boolean list;

  @Option(names = "--json", description = "List it as JSON.")
  private boolean asJson;

  @Override
  public Integer call() throws IOException {
    if (ids.isEmpty() && !list && !asJson) {
      System.err.println("memcon: which records? memcon restrict ID…, or memcon restrict --list");
      return ExitCode.USAGE;
    }
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      RestrictionDesk desk = new RestrictionDesk(open);
      return ids.isEmpty() ? list(desk) : restrict(desk);
    }
  }

  private int restrict(RestrictionDesk desk) {
    List<RecordId> records;
    Optional<LocalDate> day;
    try {
      records = ids.stream().map(RecordId::new).toList();
      day = until.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until));
    } catch (DateTimeException notADay) {
      System.err.println("memcon: --until " + until + ": no day; write it as 2031-01-01");
      return ExitCode.USAGE;
    } catch (IllegalArgumentException notAnId) {
      System.err.println("memcon: " + notAnId.getMessage());
      return ExitCode.USAGE;
    }
    Optional<String> unknown = desk.unknown(records);
    if (unknown.isPresent()) {
      System.err.println("memcon: " + unknown.get());
      return ExitCode.USAGE;
    }
    desk.restrict(records, editor.name(), why, day);
    records.forEach(id ->
        System.out.println(
            id + ": closed to readers" + day.map(from -> " until " + from).orElse("")));
    desk.otherWitnesses(records)
        .forEach(id ->
            System.err.println(
                "memcon: "
                    + id
                    + " is from another source, perhaps the same document; it is open"));
    return ExitCode.DONE;
  }

  private int list(RestrictionDesk desk) throws IOException {
    List<RestrictionEntry> all = desk.all();
    if (asJson) {
      AnswerJson.pretty(System.out, AnswerJson.of(all.stream().map(Closed::of).toList()));
    } else if (all.isEmpty()) {
      System.out.println("Nothing is closed. To close a record: memcon restrict ID");
    } else {
      all.forEach(entry -> System.out.println(line(entry)));
    }
    return ExitCode.DONE;
  }

  /// A line of the list for programs.
  private record Closed(
      String record, Instant since, Optional<LocalDate> until, String by, String why) {
    static Closed of(RestrictionEntry entry) {
      return new Closed(
          entry.record().value(), entry.when(), entry.until(), entry.who(), entry.why());
    }
  }

  private static String line(RestrictionEntry entry) {
    return entry.record()
        + "  since "
        + entry.when().toString().substring(0, 10)
        + entry.until().map(day -> " until " + day).orElse("")
        + "  by "
        + entry.who()
        + (entry.why().isBlank() ? "" : "  " + entry.why());
  }
}
