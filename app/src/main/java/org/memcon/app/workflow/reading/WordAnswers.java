package org.memcon.app.workflow.reading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.memcon.app.table.CsvWriter;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.picturing.Questions;
import org.memcon.publishing.page.words.CollocatesPage;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.publishing.page.words.FrequencyPage;
import org.memcon.publishing.page.words.Question;
import org.memcon.publishing.page.words.WordListPage;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceSummary;
import org.memcon.search.limits.CutShort;
import org.memcon.search.limits.Patience;
import org.memcon.search.limits.Waking;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.retrieval.Searcher;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Frequencies;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.statistics.Grouping;
import org.memcon.search.wordlist.CountedWord;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// Answers what the pages on words ask, from the index.
final class WordAnswers {

  private static final int WIDTH = 90;

  private final String archive;
  private final Searcher searcher;
  private final Waking waking;

  WordAnswers(String name, OpenArchive archive) {
    this.archive = name;
    this.searcher = archive.searcher();
    this.waking = archive.waking();
  }

  ConcordancePage concordance(String query, ConcordancePage.Order order, long from) {
    ConcordanceRequest request =
        ConcordanceRequest.of(query)
            .from(from, ConcordancePage.SIZE)
            .wide(WIDTH)
            .sorted(
                switch (order) {
                  case DATE -> ConcordanceRequest.Order.DATE;
                  case LEFT -> ConcordanceRequest.Order.LEFT;
                  case RIGHT -> ConcordanceRequest.Order.RIGHT;
                });
    List<ConcordancePage.Line> lines = new ArrayList<>();
    ConcordanceSummary summary =
        searcher.inquire(
            query,
            waking.patience(),
            asked ->
                Concordance.write(asked, request, Patience.of(Patience.OF_TAKERS), into(lines)));
    return ConcordancePage.of(
        archive,
        question(query, summary.understood(), summary.remarks()),
        order,
        from,
        summary.records(),
        summary.places(),
        lines);
  }

  private static Concordance.Sink into(List<ConcordancePage.Line> lines) {
    return new Concordance.Sink() {
      @Override
      public void begin(ConcordanceSummary summary) throws IOException {}

      @Override
      public void line(ConcordanceLine line) {
        lines.add(
            new ConcordancePage.Line(
                line.record().id(),
                line.record().title(),
                line.passage(),
                line.record().date(),
                line.speaker(),
                line.left(),
                line.words(),
                line.right()));
      }
    };
  }

  FrequencyPage frequency(String query) {
    Frequency frequency = Frequencies.of(searcher, query, "", Grouping.YEAR, waking.patience());
    return FrequencyPage.of(
        archive,
        question(query, frequency.understood(), frequency.remarks()),
        frequency.records(),
        frequency.places(),
        frequency.words(),
        frequency.rows().stream()
            .map(
                row -> new FrequencyPage.Row(row.value(), row.places(), row.records(), row.words()))
            .toList());
  }

  CollocatesPage collocates(String query) {
    CollocatesRequest request = CollocatesRequest.of(query);
    Collocates found =
        searcher.inquire(query, waking.patience(), asked -> Collocates.of(asked, request));
    return CollocatesPage.of(
        archive,
        question(query, found.understood(), found.remarks()),
        found.places(),
        request.window(),
        found.collocations().stream()
            .map(one ->
                new CollocatesPage.Row(
                    one.word(),
                    one.together(),
                    one.everywhere(),
                    one.expected(),
                    one.significance(),
                    one.strength()))
            .toList());
  }

  WordListPage list(String query, String prefix, WordListPage.Order order, long from) {
    WordList list =
        list(asked(query, prefix, order).from(from, WordListPage.SIZE), waking.patience());
    return WordListPage.of(
        archive,
        question(query, list.understood(), list.remarks()),
        prefix,
        order,
        from,
        list.records(),
        list.words(),
        list.distinct(),
        list.rows().stream()
            .map(row ->
                new WordListPage.Row(
                    row.word(), row.places(), row.records(), row.perMillion(list.words())))
            .toList());
  }

  void table(String query, String prefix, WordListPage.Order order, OutputStream out)
      throws IOException {
    Patience finding = Patience.of(Patience.OF_PROGRAMS);
    WordList list = list(asked(query, prefix, order).from(0, Long.MAX_VALUE), finding);
    if (finding.isAtAnEnd()) {
      throw new CutShort(finding.remarkOfNothing());
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CsvWriter table = new CsvWriter(writer, List.of("word", "places", "records", "per million"));
    for (CountedWord row : list.rows()) {
      table.row(row.word(), row.places(), row.records(), row.perMillion(list.words()));
    }
    table.close();
    writer.flush();
  }

  private WordList list(WordListRequest request, Patience patience) {
    return searcher.inquire(request.query(), patience, asked -> WordList.of(asked, request));
  }

  private static WordListRequest asked(String query, String prefix, WordListPage.Order order) {
    return WordListRequest.of(query)
        .only(prefix, 1)
        .sorted(
            switch (order) {
              case FREQUENCY -> WordListRequest.Order.FREQUENCY;
              case RECORDS -> WordListRequest.Order.RECORDS;
              case ALPHABET -> WordListRequest.Order.ALPHABET;
            });
  }

  private Question question(String query, String understood, List<Remark> remarks) {
    return Questions.shown(query, understood, searcher.explain(query), remarks);
  }
}
