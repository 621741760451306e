package org.memcon.app.cli.words;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.StatisticsJson;
import org.memcon.app.output.StatisticsTable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.statistics.Frequencies;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.statistics.Grouping;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints how often words stand, year by year.
@Command(
    name = "frequency",
    description = "Print how often words stand in the records of each year, kind or archive.",
    footer = {
      "%nCounts are absolute and for a million words. --among sets them against the words of other"
          + " records or passages than all.",
      "%nExamples:",
      "  memcon frequency détente",
      "  memcon frequency '\"missile gap\"' --by volume",
      "  memcon frequency berlin --among speaker:khrushchev --csv"
    })
public final class FrequencyCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private PatienceOption patience = new PatienceOption();

  @Option(
      names = "--by",
      paramLabel = "FACT",
      defaultValue = "year",
      description = "year, kind, archive, volume, classification or language (default: year).")
  private Grouping by = Grouping.YEAR;

  @Option(
      names = "--among",
      paramLabel = "QUERY",
      defaultValue = "",
      parameterConsumer = AnyText.class,
      description = "Count only in what this query finds, and among the words there.")
  private String among = "";

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "The words; quote them for the shell.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      Frequency frequency =
          Frequencies.of(open.searcher(), String.join(" ", words), among, by, patience.begun());
      OutputOption.say(frequency.query(), frequency.remarks());
      if (output.isJson()) {
        AnswerJson.pretty(System.out, json -> StatisticsJson.write(frequency, json));
      } else if (output.isCsv()) {
        OutputOption.csv(
            System.out,
            List.of(
                by.name().toLowerCase(Locale.ROOT), "places", "records", "words", "per million"),
            table -> {
              for (Frequency.Row row : frequency.rows()) {
                table.row(row.value(), row.places(), row.records(), row.words(), row.perMillion());
              }
            });
      } else {
        StatisticsTable.print(frequency, System.out);
      }
    }
    return ExitCode.DONE;
  }

  /// Takes whatever stands behind an option as its value: any text is a query, also one that is
  /// spelt like another option.
  static final class AnyText implements IParameterConsumer {

    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      if (words.isEmpty()) {
        throw new MissingParameterException(
            command.commandLine(),
            option,
            "Missing required parameter for option '--among' (QUERY)");
      }
      option.setValue(words.pop());
    }
  }
}
