package org.memcon.app.cli.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.evaluation.searching.Judgment;
import org.memcon.app.workflow.evaluation.searching.RunFile;
import org.memcon.app.workflow.evaluation.searching.SearchEvaluation;
import org.memcon.app.workflow.evaluation.searching.SearchReport;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.examination.Ingredient;
import org.memcon.search.ranking.MatterRanking;
import org.memcon.search.ranking.RankingWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Measures search on subjects whose records an editor has named.
@Command(
    name = "search",
    description =
        "Measure search on subjects whose records an editor has named, such as those of a printed"
            + " index: ask for each inside its volume, and see what comes.",
    footer = {
      "%nA line of JUDGMENTS is a JSON object:"
          + " {\"volume\": \"v1\", \"query\": \"Berlin access\", \"relevant\": [\"v1-d3\"]}.",
      "Figures: nDCG of the first ten (1 is the best that can be), recall of the first hundred.",
      "%nExamples:",
      "  memcon evaluate search judgments.jsonl --archive my-archive",
      "  memcon evaluate search judgments.jsonl --only v1,v2 --worst 20",
      "  memcon evaluate search judgments.jsonl --sample 50 --run memcon.run --json"
    })
public final class EvaluateSearchCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Write what was found there, in TREC's form: number, Q0, id, place, score.")
  private @Nullable Path run;

  @Option(
      names = "--only",
      paramLabel = "VOLUME",
      split = ",",
      description = "Measure these volumes alone.")
  private List<String> only = List.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Take N subjects of each volume, evenly spread (default: all).")
  private int sample = Integer.MAX_VALUE;

  @Option(
      names = "--without",
      paramLabel = "INGREDIENT",
      split = ",",
      description = "Leave these ingredients of the ranking out: ${COMPLETION-CANDIDATES}.")
  private List<Ingredient> without = List.of();

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description = "Rank with these weights, made by: memcon evaluate weights.")
  private @Nullable Path weights;

  @Option(
      names = "--plain",
      description = "Rank by BM25 of whole records instead, which is the measure of the other.")
  private boolean plain;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many of the worst queries to show (default: 5).")
  private int worst = 5;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Parameters(paramLabel = "JUDGMENTS", arity = "1", description = "The judgments: JSON lines.")
  private Path judgments = Path.of("");

  /// What `--json` prints.
  record Report(String format, int version, SearchReport search) {}

  @Override
  public Integer call() throws IOException {
    List<Judgment> asked;
    try {
      asked = JudgmentFile.read(judgments);
    } catch (JudgmentFile.Unreadable faulty) {
      System.err.println("memcon: " + faulty.getMessage());
      return ExitCode.REFUSED;
    }
    asked = asked.stream().filter(one -> only.isEmpty() || only.contains(one.volume())).toList();
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      SearchEvaluation evaluation =
          new SearchEvaluation(
              open.searcher().rankedBy(ranking()), TerminalProgress.of("searching"));
      SearchEvaluation.Run found =
          (plain ? evaluation.plainly() : evaluation)
              .run(Judgment.sample(asked, Math.max(1, sample)));
      if (found.rankings().isEmpty()) {
        System.err.println(
            "memcon: " + judgments + ": the archive has none of its volumes; ingest them first");
        return ExitCode.REFUSED;
      }
      if (run != null) {
        RunFile.write(found.rankings(), run);
      }
      print(found.report(Math.max(0, worst)));
    }
    return ExitCode.DONE;
  }

  private MatterRanking ranking() throws IOException {
    Set<Ingredient> ingredients = EnumSet.allOf(Ingredient.class);
    ingredients.removeAll(without);
    Path file = weights;
    if (file == null) {
      return new MatterRanking(RankingWeights.standard(), ingredients);
    }
    try (Reader in = Files.newBufferedReader(file)) {
      return new MatterRanking(RankingWeights.read(in), ingredients);
    }
  }

  private void print(SearchReport report) throws IOException {
    if (json) {
      JsonOutput.print(new Report("memcon-relevance", 1, report), System.out);
    } else {
      RelevanceTable.print(report, System.out);
    }
  }
}
