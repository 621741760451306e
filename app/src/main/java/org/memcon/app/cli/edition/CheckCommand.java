package org.memcon.app.cli.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what an editor should look at in sources.
@Command(
    name = "check",
    description =
        "Say what an editor should look at: impossible dates, lost turns, notes that nothing"
            + " calls.",
    footer = {
      "%nExit code 1 where there is a finding.",
      "%nExample:",
      "  memcon check saved-pages/"
    })
public final class CheckCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> sources = List.of();

  /// A finding, the source and the record it is in ("" for the source as a whole), and its line in
  /// the source, from 1 (0: the source has no lines).
  record Located(String source, String record, int line, String code, String message) {}

  @Override
  public Integer call() throws IOException {
    List<Located> found = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Conversion.run(
        sources,
        new Conversion.Sink() {
          @Override
          public void converted(Conversion.Converted converted) {
            converted.edition().findings().forEach(each -> found.add(locate(converted, "", each)));
            for (DiplomaticRecord record : converted.edition().records()) {
              record
                  .findings()
                  .forEach(each -> found.add(locate(converted, record.id().value(), each)));
            }
          }

          @Override
          public void refused(String line) {
            refused.add(line);
            System.err.println("memcon: " + line);
          }

          @Override
          public void passedOver(String name, String why) {}
        });
    if (json) {
      JsonOutput.print(found, System.out);
    } else {
      for (Located each : found) {
        System.out.printf(
            Locale.ROOT,
            "%s%s: %s%s %s%n",
            each.source(),
            each.line() > 0 ? ", line " + each.line() : "",
            each.record().isEmpty() ? "" : each.record() + ": ",
            each.code(),
            each.message());
      }
    }
    if (!refused.isEmpty()) {
      return ExitCode.REFUSED;
    }
    return found.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Located locate(Conversion.Converted converted, String record, Finding finding) {
    int line =
        converted
            .text()
            .map(text ->
                (int) text.characters().substring(0, finding.span().start()).lines().count())
            .orElse(0);
    return new Located(
        converted.file().name(), record, line, finding.code().name(), finding.message());
  }
}
