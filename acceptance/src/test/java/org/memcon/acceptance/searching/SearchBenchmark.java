package org.memcon.acceptance.searching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceSummary;
import org.memcon.search.limits.Patience;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// Measures what a question costs beside a bare Lucene program with the same records, in one process
/// and one thread, question by question.
///
///     acceptance/measure SearchBenchmark [ARCHIVE]
///
/// Without an archive one is made of the volumes in `shared`.
public final class SearchBenchmark {

  private static final int EACH = 40;
  private static final int ROUNDS = 15;
  private static final int WARM = 6;
  private static final long SEED = 1961;

  private final Searcher ours;
  private final BareSearcher bare;

  private SearchBenchmark(Searcher ours, BareSearcher bare) {
    this.ours = ours;
    this.bare = bare;
  }

  /// What the questions of one sort took, in milliseconds, and how many had the same number of
  /// records in both.
  private static final class Line {
    final List<Double> bare = new ArrayList<>();
    final List<Double> plain = new ArrayList<>();
    final List<Double> whole = new ArrayList<>();
    int same;
  }

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws IOException {
    try (Material material = Material.of(arguments)) {
      Path index = material.archive().index();
      Path beside = material.work().resolve("bare");
      BareIndex.write(index, beside);
      try (OpenArchive archive = OpenArchive.open(material.archive());
          DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index));
          BareSearcher bare = new BareSearcher(beside)) {
        List<Question> questions = new Questions(bare.reader(), reader, SEED).draw(EACH);
        new SearchBenchmark(archive.searcher(), bare).table(questions);
        concordance(archive.searcher());
      }
    }
  }

  private void table(List<Question> questions) throws IOException {
    double[][][] times = new double[questions.size()][3][ROUNDS - WARM];
    Map<String, Line> lines = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < questions.size(); i++) {
        double[] taken = ask(questions.get(i), lines, round == 0);
        for (int of = 0; of < taken.length && round >= WARM; of++) {
          times[i][of][round - WARM] = taken[of];
        }
      }
    }
    for (int i = 0; i < questions.size(); i++) {
      Line line = lines.computeIfAbsent(questions.get(i).sort(), any -> new Line());
      line.bare.add(middle(times[i][0]));
      line.plain.add(middle(times[i][1]));
      line.whole.add(middle(times[i][2]));
    }
    print(lines, questions.size());
  }

  /// Milliseconds of the bare program, of ours, and of ours with snippets and facets.
  private double[] ask(Question question, Map<String, Line> lines, boolean first)
      throws IOException {
    long begun = Clock.nanos();
    BareSearcher.Answer theirs =
        question.facets() ? bare.askWithFacets(question.bare()) : bare.ask(question.bare());
    long between = Clock.nanos();
    SearchRequest plain = SearchRequest.of(question.ours()).showing(0).withoutPassageCount();
    Hits hits = ours.search(question.facets() ? plain.withFacets() : plain);
    long then = Clock.nanos();
    Hits whole = ours.search(SearchRequest.of(question.ours()).withFacets());
    long ended = Clock.nanos();
    if (first) {
      Line line = lines.computeIfAbsent(question.sort(), any -> new Line());
      line.same += hits.records() == theirs.records() && whole.records() == hits.records() ? 1 : 0;
    }
    return new double[] {(between - begun) / 1e6, (then - between) / 1e6, (ended - then) / 1e6};
  }

  private static void print(Map<String, Line> lines, int questions) {
    System.out.printf(
        Locale.ROOT,
        "%d questions, %d rounds after %d to get warm; %s%n%n",
        questions,
        ROUNDS - WARM,
        WARM,
        Clock.said());
    System.out.printf(
        "| %-34s | %9s | %9s | %9s | %5s | %11s | %11s | %9s |%n",
        "", "bare p50", "ours p50", "at most", "kept", "whole p50", "whole p95", "same");
    List<Double> all = new ArrayList<>();
    lines.forEach((sort, line) -> {
      double most = 2 * share(line.bare, 0.5) + 0.5;
      System.out.printf(
          Locale.ROOT,
          "| %-34s | %9.3f | %9.3f | %9.3f | %5s | %11.2f | %11.2f | %4d/%4d |%n",
          sort,
          share(line.bare, 0.5),
          share(line.plain, 0.5),
          most,
          share(line.plain, 0.5) <= most ? "yes" : "no",
          share(line.whole, 0.5),
          share(line.whole, 0.95),
          line.same,
          line.bare.size());
      all.addAll(line.whole);
    });
    System.out.printf(
        Locale.ROOT,
        "%nwith snippets and facets, all questions: p50 %.2f ms, p95 %.2f ms (under 20)%n",
        share(all, 0.5),
        share(all, 0.95));
  }

  private static void concordance(Searcher searcher) {
    long[] lines = new long[1];
    double[] all = new double[7];
    double[] page = new double[7];
    for (int round = 0; round < 7; round++) {
      long begun = Clock.nanos();
      lines[0] = 0;
      lines(searcher, ConcordanceRequest.of("soviet"), lines);
      long between = Clock.nanos();
      lines(searcher, ConcordanceRequest.of("soviet").from(0, 50), new long[1]);
      page[round] = (Clock.nanos() - between) / 1e6;
      all[round] = lines[0] / ((between - begun) / 1e9);
    }
    System.out.printf(
        Locale.ROOT,
        "concordance of a common word: %,.0f lines a second (at least 40,000), of %,d; its first"
            + " page: %.1f ms (under 50)%n",
        middle(all),
        lines[0],
        middle(page));
  }

  private static void lines(Searcher searcher, ConcordanceRequest request, long[] count) {
    searcher.inquire(
        request.query(),
        asked ->
            Concordance.write(
                asked,
                request,
                Patience.of(Patience.OF_COMMANDS),
                new Concordance.Sink() {
                  @Override
                  public void begin(ConcordanceSummary summary) {}

                  @Override
                  public void line(ConcordanceLine line) {
                    count[0]++;
                  }
                }));
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  static double share(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }
}
