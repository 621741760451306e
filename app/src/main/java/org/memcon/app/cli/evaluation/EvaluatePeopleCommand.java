package org.memcon.app.cli.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.evaluation.people.PeopleEvaluation;
import org.memcon.app.workflow.evaluation.people.PeopleReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures how the people of several volumes' lists become one.
@Command(
    name = "people",
    description =
        "Measure how the people of several volumes' lists are joined, against a register that knows"
            + " who is who.",
    footer = {"%nExample:", "  memcon evaluate people volumes/ --register people.zip"})
public final class EvaluatePeopleCommand implements Callable<Integer> {

  @Option(
      names = "--register",
      paramLabel = "FILE",
      required = true,
      description = "The register: people.zip of the Office of the Historian, or its folder.")
  private Path register = Path.of("");

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show N pairs that are wrong or missed (default: none).")
  private int worst;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "VOLUME",
      arity = "1..*",
      description = "TEI volumes with lists of persons, gzips and folders of them.")
  private List<String> volumes = List.of();

  private int refused;

  @Override
  public Integer call() throws IOException {
    PeopleReport report = new PeopleEvaluation(worst, this::refuse).run(volumes, register);
    if (report.lists() == 0) {
      System.err.println(
          "memcon: "
              + String.join(" ", volumes)
              + ": no list of persons here; name TEI volumes that have one");
      return ExitCode.REFUSED;
    }
    if (json) {
      JsonOutput.print(report, System.out);
    } else {
      print(report);
    }
    return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void refuse(String line) {
    refused++;
    System.err.println("memcon: " + line);
  }

  private static void print(PeopleReport report) {
    System.out.printf(
        "%d entries of %d lists: %d people, %d pairs left open%n",
        report.entries(), report.lists(), report.clusters(), report.open());
    System.out.printf(
        "pairs across lists: precision %.2f, recall %.2f (%d right, %d wrong, %d missed)%n",
        report.precision(), report.recall(), report.right(), report.wrong(), report.missed());
    report.examples().forEach(System.out::println);
  }
}
