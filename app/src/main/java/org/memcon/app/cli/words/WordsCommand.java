package org.memcon.app.cli.words;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.WordListJson;
import org.memcon.app.output.StatisticsTable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.wordlist.CountedWord;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints which words there are, and how often.
@Command(
    name = "words",
    description = "Print which words there are, and how often: a word list.",
    footer = {
      "%nOf a query with words or speakers, the passages that match are counted; of one with facts"
          + " alone (date: kind: volume:), whole records; without a query, the whole archive.",
      "%nExamples:",
      "  memcon words",
      "  memcon words speaker:khrushchev --min 20",
      "  memcon words --prefix negotiat --sort alphabet",
      "  memcon words date:1961 --size 0 --csv > words-1961.csv"
    })
public final class WordsCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private PatienceOption patience = new PatienceOption();

  @Option(
      names = "--prefix",
      paramLabel = "LETTERS",
      defaultValue = "",
      description = "Only words that begin so, whatever their case and accents.")
  private String prefix = "";

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "1",
      description = "Leave out words that stand less often (default: 1).")
  private long least = 1;

  @Option(
      names = {"-n", "--size"},
      paramLabel = "N",
      defaultValue = "100",
      description = "How many words to print, 0 for all (default: 100).")
  private long size = 100;

  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "0",
      description = "Begin at the N-th word, counted from 0.")
  private long from;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "frequency",
      description = "frequency, records or alphabet (default: frequency).")
  private WordListRequest.Order sort = WordListRequest.Order.FREQUENCY;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Whose words; quote it for the shell.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    WordListRequest request =
        WordListRequest.of(String.join(" ", words))
            .only(prefix, least)
            .from(from, size == 0 ? Long.MAX_VALUE : size)
            .sorted(sort);
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      open.searcher()
          .inquire(
              request.query(),
              patience.begun(),
              asked -> {
                print(asked, request);
                return request;
              });
    }
    return ExitCode.DONE;
  }

  private void print(Inquiry.Asked asked, WordListRequest request) throws IOException {
    WordList list = WordList.of(asked, request);
    OutputOption.say(request.query(), list.remarks());
    if (output.isJson()) {
      AnswerJson.pretty(System.out, json -> WordListJson.write(list, json));
    } else if (output.isCsv()) {
      OutputOption.csv(
          System.out,
          List.of("word", "places", "records", "per million"),
          table -> {
            for (CountedWord word : list.rows()) {
              table.row(word.word(), word.places(), word.records(), word.perMillion(list.words()));
            }
          });
    } else {
      StatisticsTable.print(list, request, System.out);
    }
  }
}
