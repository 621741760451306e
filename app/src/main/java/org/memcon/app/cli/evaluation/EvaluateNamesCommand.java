package org.memcon.app.cli.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.evaluation.naming.Identities;
import org.memcon.app.workflow.evaluation.naming.NameEvaluation;
import org.memcon.app.workflow.evaluation.naming.NameReport;
import org.memcon.editing.identification.evidence.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures how names are found and linked, on volumes whose editors have tagged them.
@Command(
    name = "names",
    description =
        "Measure how names are found and linked: take the tags of a volume's editors away, find"
            + " its names, and compare whom they are taken to mean.",
    footer = {
      "%nExamples:",
      "  memcon evaluate names volume.xml",
      "  memcon evaluate names volumes/ --worst 20",
      "  memcon evaluate names volumes/ --others people.zip --only frus1961-63v05",
      "  memcon evaluate names volumes/ --others people.zip --learn weights.tsv"
    })
public final class EvaluateNamesCommand implements Callable<Integer> {

  @Option(
      names = "--others",
      paramLabel = "REGISTER",
      description =
          "Leave out each volume's own list of persons; know those of the others and the starter"
              + " authority alone. REGISTER (people.zip) says which entries are one person.")
  private @Nullable Path register;

  @Option(
      names = "--only",
      paramLabel = "VOLUME",
      split = ",",
      description = "With --others: measure these volumes alone.")
  private List<String> only = List.of();

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description =
          "With --others: learn from the measured volumes how much the facts behind a surname"
              + " weigh, and write that.")
  private @Nullable Path learnt;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Decide by the weights in this file (default: those that Memcon brings along).")
  private @Nullable Path weights;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many examples of each fault to show (default: 3).")
  private int worst = 3;

  @Option(names = "--json", description = "Print the reports as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "VOLUME",
      arity = "1..*",
      description = "TEI volumes whose names are tagged, gzips and folders of them.")
  private List<String> volumes = List.of();

  private int refused;

  /// What `--json` prints.
  record Reports(String format, int version, List<NameReport> volumes) {}

  @Override
  public Integer call() throws IOException {
    NameEvaluation evaluation = new NameEvaluation(Math.max(0, worst), weights(), this::refuse);
    Path people = register;
    Path file = learnt;
    if (people != null && file != null) {
      try (Writer out = Files.newBufferedWriter(file)) {
        evaluation.learn(volumes, only, Identities.read(people)).write(out);
      }
      return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }
    List<NameReport> reports =
        people == null
            ? evaluation.run(volumes)
            : evaluation.runWithOthers(volumes, only, Identities.read(people));
    if (json) {
      JsonOutput.print(new Reports("memcon-names", 1, reports), System.out);
    } else {
      reports.forEach(EvaluateNamesCommand::print);
      printAll(reports);
    }
    return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private Weights weights() throws IOException {
    Path file = weights;
    if (file == null) {
      return Weights.learned();
    }
    try (Reader in = Files.newBufferedReader(file)) {
      return Weights.read(in);
    }
  }

  private void refuse(String line) {
    refused++;
    System.err.println("memcon: " + line);
  }

  private static void print(NameReport report) {
    row(report);
    for (NameReport.Reason reason : report.reasons()) {
      System.out.printf(
          Locale.ROOT,
          "  %,7d right  %,6d wrong  %,7d untagged  %s%n",
          reason.right(),
          reason.wrong(),
          reason.untagged(),
          reason.why());
    }
    for (NameReport.Cause cause : report.causes()) {
      System.out.printf(Locale.ROOT, "  %,7d  %s%n", cause.count(), cause.what());
      cause.examples().forEach(example -> System.out.println("           " + example));
    }
  }

  private static void printAll(List<NameReport> reports) {
    row(
        new NameReport(
            "all",
            reports.stream().mapToLong(NameReport::tagged).sum(),
            reports.stream().mapToLong(NameReport::linked).sum(),
            reports.stream().mapToLong(NameReport::right).sum(),
            reports.stream().mapToLong(NameReport::untagged).sum(),
            reports.stream().mapToLong(NameReport::contradicted).sum(),
            0,
            List.of(),
            List.of()));
  }

  private static void row(NameReport sum) {
    System.out.printf(
        Locale.ROOT,
        "%-24s precision %5.1f  recall %5.1f  F1 %5.1f  by tags: precision %5.1f  F1 %5.1f  of %,d"
            + " names%n",
        sum.volume(),
        sum.precision(),
        sum.recall(),
        sum.f1(),
        sum.precisionByTags(),
        sum.f1ByTags(),
        sum.tagged());
  }
}
