package org.memcon.app.cli.words;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.ConcordanceJson;
import org.memcon.app.output.ConcordancePrinter;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints every place where words stand.
@Command(
    name = "concordance",
    description = "Print every place where words stand, each in its line of text.",
    footer = {
      "%nQuote words that belong together: each word alone, and each phrase, has its own lines.",
      "%nExamples:",
      "  memcon concordance '\"open skies\"'",
      "  memcon concordance missile speaker:khrushchev --sort right",
      "  memcon concordance 'détente date:1972..1974' --size 0 --csv > detente.csv"
    })
public final class ConcordanceCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of("record", "date", "title", "passage", "page", "speaker", "left", "words", "right");

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private PatienceOption patience = new PatienceOption();

  @Option(
      names = {"-n", "--size"},
      paramLabel = "N",
      defaultValue = "100",
      description = "How many lines to print, 0 for all (default: 100).")
  private long size = 100;

  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "0",
      description = "Begin at the N-th line, counted from 0.")
  private long from;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      defaultValue = "date",
      description = "date, or by the words beside: left or right (default: date).")
  private ConcordanceRequest.Order sort = ConcordanceRequest.Order.DATE;

  @Option(
      names = "--width",
      paramLabel = "N",
      defaultValue = "50",
      description = "Characters before and behind the words, 10 to 500 (default: 50).")
  private int width = 50;

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "The query; quote it for the shell.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    String query = String.join(" ", words);
    ConcordanceRequest request =
        ConcordanceRequest.of(query)
            .from(from, size == 0 ? Long.MAX_VALUE : size)
            .sorted(sort)
            .wide(width);
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      open.searcher()
          .inquire(
              query,
              patience.begun(),
              asked -> {
                print(asked, request);
                return query;
              });
    }
    return ExitCode.DONE;
  }

  private void print(Inquiry.Asked asked, ConcordanceRequest request) throws IOException {
    if (output.isJson()) {
      AnswerJson.pretty(
          System.out,
          json -> {
            ConcordanceJson written = new ConcordanceJson(json, request.from());
            Concordance.write(
                asked, request, PatienceOption.ofPrinting(), said(request.query(), written));
            written.end();
          });
    } else if (output.isCsv()) {
      OutputOption.csv(
          System.out,
          COLUMNS,
          table ->
              Concordance.write(
                  asked,
                  request,
                  PatienceOption.ofPrinting(),
                  said(
                      request.query(),
                      (Lines)
                          line ->
                              table.row(
                                  line.record().id(),
                                  line.record().date().map(HistoricalDate::edtf).orElse(""),
                                  line.record().title(),
                                  line.passage(),
                                  line.page().orElse(""),
                                  line.speaker().orElse(""),
                                  line.left(),
                                  line.words(),
                                  line.right()))));
    } else {
      ConcordancePrinter printer = new ConcordancePrinter(request, System.out);
      Concordance.write(asked, request, PatienceOption.ofPrinting(), printer);
      printer.end();
    }
  }

  private interface Lines extends Concordance.Sink {
    @Override
    default void begin(ConcordanceSummary summary) throws IOException {}
  }

  /// Says what there is to remark on, and hands on the lines.
  private static Concordance.Sink said(String query, Concordance.Sink lines) {
    return new Concordance.Sink() {
      @Override
      public void begin(ConcordanceSummary summary) throws IOException {
        OutputOption.say(query, summary.remarks());
        lines.begin(summary);
      }

      @Override
      public void line(ConcordanceLine line) throws IOException {
        lines.line(line);
      }
    };
  }
}
