package org.memcon.app.cli.correction;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.revision.CorrectionDesk;
import org.memcon.app.workflow.revision.Revised;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.PartNames;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints what can be corrected in a record, under the names by which it is corrected.
@Command(
    name = "show",
    description = "Print what can be corrected in a record: its facts, its parts, its findings.",
    footer = {"%nExamples:", "  memcon correct show wcda-300894"})
public final class ShowCorrectionsCommand implements Callable<Integer> {

  private static final int WORDS = 70;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(index = "0", paramLabel = "ID", description = "The record's id.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    Optional<RecordId> record = RecordArgument.of(id);
    if (record.isEmpty()) {
      return ExitCode.USAGE;
    }
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      Optional<OpenArchive.HeldRecord> held = open.record(record.get());
      if (held.isEmpty()) {
        System.err.println(
            "memcon: " + id + ": no such record; memcon search prints the ids of records");
        return ExitCode.FINDINGS;
      }
      facts(held.get().record(), System.out);
      parts(held.get().record(), System.out);
      findings(held.get().record(), System.out);
      return unplaced(new CorrectionDesk(open).history(record.get()));
    }
  }

  private static void facts(DiplomaticRecord record, PrintStream out) {
    String heading =
        record
            .heading()
            .map(one -> Inline.wording(one.content()))
            .orElse(record.description().title());
    out.println("heading       " + heading);
    out.println(
        "date          " + record.description().date().map(HistoricalDate::edtf).orElse("none"));
    out.println("place         " + record.description().place().orElse("none"));
    String label = "participants  ";
    for (Participant one : record.description().participants()) {
      out.println(
          label
              + one.name()
              + one.role().map(role -> " | " + role).orElse("")
              + one.delegation().map(side -> " | " + side).orElse(""));
      label = " ".repeat(label.length());
    }
  }

  private static void parts(DiplomaticRecord record, PrintStream out) {
    PartNames names = PartNames.of(record);
    for (Passage passage : Passages.of(record)) {
      if (names.all().contains(passage.name())) {
        String speaker = passage.speaker().map(Speaker::name).map(one -> one + ": ").orElse("");
        out.printf(
            Locale.ROOT,
            "%-12s  %s%n",
            passage.name(),
            begin(speaker + passage.words().replaceAll("\\s+", " ")));
      }
    }
  }

  private static String begin(String words) {
    return words.length() <= WORDS ? words : words.substring(0, WORDS).strip() + "…";
  }

  private static void findings(DiplomaticRecord record, PrintStream out) {
    int number = 0;
    for (Finding finding : record.findings()) {
      out.printf(Locale.ROOT, "finding %-4d  %s %s%n", ++number, finding.code(), finding.message());
    }
  }

  private static int unplaced(List<Revised> history) {
    List<Revised> lost =
        history.stream().filter(line -> line.state() == Revised.State.UNPLACED).toList();
    for (Revised line : lost) {
      System.out.println(
          "correction "
              + line.entry().number()
              + " has no place in the edition any more; memcon correct history has it");
    }
    return lost.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
