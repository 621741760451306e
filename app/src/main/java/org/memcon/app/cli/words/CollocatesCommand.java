package org.memcon.app.cli.words;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.StatisticsJson;
import org.memcon.app.output.StatisticsTable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Collocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the words that stand beside others.
@Command(
    name = "collocates",
    description = "Print the words that stand beside others more often than by chance.",
    footer = {
      "%nG² is the log-likelihood ratio (above 10.83: by chance once in a thousand times), logDice"
          + " how much the words keep to each other (at most 14).",
      "%nExamples:",
      "  memcon collocates berlin",
      "  memcon collocates 'missile speaker:khrushchev' --window 10 --sort strength",
      "  memcon collocates '\"peaceful coexistence\"' --csv"
    })
public final class CollocatesCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private PatienceOption patience = new PatienceOption();

  @Option(
      names = "--window",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many words before and behind count as beside, 1 to 50 (default: 5).")
  private int window = 5;

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "5",
      description = "Leave out words that stand beside less often (default: 5).")
  private int least = 5;

  @Option(
      names = {"-n", "--size"},
      paramLabel = "N",
      defaultValue = "50",
      description = "How many words to print (default: 50).")
  private int size = 50;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "significance",
      description = "significance, strength or frequency (default: significance).")
  private CollocatesRequest.Order sort = CollocatesRequest.Order.SIGNIFICANCE;

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "The words; quote them for the shell.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    String query = String.join(" ", words);
    CollocatesRequest request = new CollocatesRequest(query, window, least, size, sort);
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      Collocates collocates =
          open.searcher().inquire(query, patience.begun(), asked -> Collocates.of(asked, request));
      OutputOption.say(query, collocates.remarks());
      if (output.isJson()) {
        AnswerJson.pretty(System.out, json -> StatisticsJson.write(collocates, json));
      } else if (output.isCsv()) {
        OutputOption.csv(
            System.out,
            List.of("word", "beside", "everywhere", "expected", "G²", "logDice"),
            table -> {
              for (Collocation one : collocates.collocations()) {
                table.row(
                    one.word(),
                    one.together(),
                    one.everywhere(),
                    one.expected(),
                    one.significance(),
                    one.strength());
              }
            });
      } else {
        StatisticsTable.print(collocates, System.out);
      }
    }
    return ExitCode.DONE;
  }
}
