package org.memcon.app.cli.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.output.EvaluationTable;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.evaluation.measuring.Evaluation;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures recognition on volumes that were encoded by hand.
@Command(
    name = "evaluate",
    subcommands = {
      EvaluatePeopleCommand.class,
      EvaluateNamesCommand.class,
      EvaluateSearchCommand.class,
      EvaluateWeightsCommand.class
    },
    description =
        "Measure recognition on volumes that were encoded by hand: render their text as a reader"
            + " meets it, make editions of it, and compare them with the encoding.",
    footer = {
      "%nLayouts: etext (documents in a row, notes between slashes), web (a page a document, notes"
          + " at its end), page (printed pages, notes at the foot), ocr (etext with a scan's faults"
          + " in 3 words of 100).",
      "%nExamples:",
      "  memcon evaluate volume.xml",
      "  memcon evaluate volumes/ --layout etext web --worst 20",
      "  memcon evaluate volumes/ --documents 50 --json > figures.json",
      "  memcon evaluate volume.xml.gz --layout page --keep made/",
      "  memcon evaluate people volumes/ --register people.zip",
      "  memcon evaluate names volumes/",
      "  memcon evaluate search judgments.jsonl --archive my-archive"
    })
public final class EvaluateCommand implements Callable<Integer> {

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      split = ",",
      arity = "1..*",
      description = "etext, web, page, ocr; several, or all four if it is not given.")
  private List<Layout> layouts = List.of(Layout.values());

  @Option(
      names = "--documents",
      paramLabel = "N",
      description = "Take the first N documents of each volume (default: all).")
  private int documents = Integer.MAX_VALUE;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many of the worst documents to show, with what differs (default: 5).")
  private int worst = 5;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keep the texts and our editions of them there, a folder for each layout.")
  private @Nullable Path keep;

  @Option(names = "--json", description = "Print the reports as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "GOLD",
      arity = "0..*",
      description = "TEI volumes, gzips and folders of them; - is standard input.")
  private List<String> gold = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private int refused;

  /// What `--json` prints; `version` grows when a program that reads the present shape would
  /// stumble.
  record Reports(String format, int version, List<LayoutReport> layouts) {}

  @Override
  public Integer call() throws IOException {
    if (gold.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'GOLD'");
    }
    if (documents < 1 || worst < 0) {
      throw new ParameterException(
          spec.commandLine(),
          documents < 1
              ? "--documents " + documents + ": at least 1"
              : "--worst " + worst + ": 0 or more");
    }
    Progress progress = TerminalProgress.of("evaluating");
    List<LayoutReport> reports =
        Evaluation.run(
            gold,
            new Evaluation.Settings(layouts, documents, worst, keeper()),
            new Evaluation.Listener() {
              @Override
              public void at(long done, long total, String what) {
                progress.at(done, total, what);
              }

              @Override
              public void refused(String line) {
                refused++;
                progress.end();
                System.err.println("memcon: " + line);
              }
            });
    progress.end();
    if (reports.isEmpty() && refused == 0) {
      System.err.println(
          "memcon: "
              + String.join(" ", gold)
              + ": nothing here to evaluate; name a TEI volume, or a folder that holds some");
      return ExitCode.REFUSED;
    }
    print(reports);
    return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void print(List<LayoutReport> reports) throws IOException {
    if (json) {
      JsonOutput.print(new Reports("memcon-evaluation", 1, reports), System.out);
      return;
    }
    for (LayoutReport report : reports) {
      EvaluationTable.print(report, System.out);
      if (reports.size() > 1) {
        System.out.printf("%n%n");
      }
    }
    if (reports.size() > 1) {
      EvaluationTable.compare(reports, System.out);
    }
  }

  private Evaluation.Keeper keeper() {
    Path folder = keep;
    if (folder == null) {
      return Evaluation.Keeper.NONE;
    }
    return (layout, name, bytes) -> {
      Path place = Files.createDirectories(folder.resolve(layout.word()));
      Files.write(place.resolve(name), bytes);
    };
  }
}
