package org.memcon.app.cli.correction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.revision.CorrectionDesk;
import org.memcon.app.workflow.revision.Outcome;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.Wish;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Corrects one thing in a record.
@Command(
    name = "set",
    description = "Correct one thing in a record.",
    footer = {
      "%nWHAT is one of:",
      "  heading        its words, the number among them as printed",
      "  date           1958-11-29, 1958-11, 1958?, or in words; empty: none",
      "  place          where it was written or held",
      "  participants   a line for each, \"name | role | delegation\"; - reads standard input",
      "  speaker        who speaks in a turn (--in t12); empty: it is a paragraph; in a paragraph"
          + " (--in p7): it is a turn",
      "  words          other words for those of --at, in a part",
      "  name           whom the words of --at name: an id of the authority; empty: nobody",
      "  note           the note, by its sign, that is called behind the words of --at",
      "  finding        the finding with the number of --in has been seen, and is let stand",
      "%nExamples:",
      "  memcon correct set wcda-300894 date \"29 November 1958\"",
      "  memcon correct set wcda-300894 speaker \"N. S. Khrushchev\" --in t12",
      "  memcon correct set wcda-300894 words Gromyko --at Gromvko --in p7",
      "  memcon correct set wcda-300894 note 3 --at \"the Chairman\" --in p7"
    })
public final class SetCorrectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Option(
      names = "--in",
      paramLabel = "PART",
      description = "The part: t12 a turn, p7 a paragraph, as memcon correct show lists them.")
  private String part = "";

  @Option(names = "--at", paramLabel = "WORDS", description = "The words in the part.")
  private String words = "";

  @Option(
      names = "--occurrence",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which time the words stand there (default: the first).")
  private int occurrence = 1;

  @Option(names = "--why", paramLabel = "WORDS", description = "Why, for the history.")
  private String why = "";

  @Parameters(index = "0", paramLabel = "ID", description = "The record's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "WHAT", description = "What is corrected; see below.")
  private Aspect what = Aspect.HEADING;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description = "What it should be (for a finding: nothing).")
  private String value = "";

  @Override
  public Integer call() throws IOException {
    Optional<RecordId> record = RecordArgument.of(id);
    if (record.isEmpty()) {
      return ExitCode.USAGE;
    }
    String now =
        value.equals("-")
            ? new String(System.in.readNBytes(Correction.LONGEST * 4), StandardCharsets.UTF_8)
            : value;
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      Outcome outcome =
          new CorrectionDesk(open)
              .correct(
                  record.get(),
                  List.of(new Wish(what, part, words, occurrence, now)),
                  "",
                  editor.name(),
                  why);
      return RecordArgument.said(
          outcome,
          id + ": corrected; correction " + outcome.number(),
          open,
          AuditEntry.here(editor.name(), "correct", id + " correction " + outcome.number()));
    }
  }
}
