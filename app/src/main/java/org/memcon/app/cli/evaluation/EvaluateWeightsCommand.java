package org.memcon.app.cli.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.evaluation.searching.Judgment;
import org.memcon.app.workflow.evaluation.searching.SearchEvaluation;
import org.memcon.app.workflow.evaluation.searching.SearchReport;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.examination.Ingredient;
import org.memcon.search.ranking.RankingTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Learns the weights of the ranking by matter.
@Command(
    name = "weights",
    description =
        "Learn from subjects whose records an editor has named how much each feature of a page"
            + " counts when records are ranked by matter; or try how well what is learned ranks"
            + " volumes that it was not learned from.",
    footer = {
      "%nThe same archive and judgments give the same file.",
      "%nExamples:",
      "  memcon evaluate weights judgments.jsonl --archive my-archive -o weights.txt",
      "  memcon evaluate search other.jsonl --archive my-archive --weights weights.txt",
      "  memcon evaluate weights judgments.jsonl --archive my-archive --sample 200 --folds 6"
    })
public final class EvaluateWeightsCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the weights.")
  private @Nullable Path output;

  @Option(
      names = "--folds",
      paramLabel = "K",
      description =
          "Divide the volumes into K parts, rank the subjects of each part with weights that are"
              + " learned from the others, and print how good that is, beside BM25 of whole"
              + " records.")
  private int folds;

  @Option(names = "--json", description = "Print what --folds finds as JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec command;

  @Option(
      names = "--only",
      paramLabel = "VOLUME",
      split = ",",
      description = "Learn from these volumes alone.")
  private List<String> only = List.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "60",
      description = "Take N subjects of each volume, evenly spread (default: 60).")
  private int sample = 60;

  @Option(
      names = "--without",
      paramLabel = "INGREDIENT",
      split = ",",
      description = "Leave these ingredients out: ${COMPLETION-CANDIDATES}.")
  private List<Ingredient> without = List.of();

  @Parameters(paramLabel = "JUDGMENTS", arity = "1", description = "The judgments: JSON lines.")
  private Path judgments = Path.of("");

  /// What `--json` prints: the same subjects by matter and plainly.
  record Report(String format, int version, SearchReport matter, SearchReport plain) {}

  @Override
  public Integer call() throws IOException {
    if (output == null && folds == 0 || folds == 1 || folds < 0) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(),
          "say where to write the weights, -o FILE, or into how many parts to divide the volumes,"
              + " --folds K of 2 or more");
    }
    List<Judgment> known;
    try {
      known = JudgmentFile.read(judgments);
    } catch (JudgmentFile.Unreadable faulty) {
      System.err.println("memcon: " + faulty.getMessage());
      return ExitCode.REFUSED;
    }
    known = known.stream().filter(one -> only.isEmpty() || only.contains(one.volume())).toList();
    known = Judgment.sample(known, Math.max(1, sample));
    if (folds > 0 && known.stream().map(Judgment::volume).distinct().count() < 2) {
      System.err.println(
          "memcon: " + judgments + ": subjects of one volume cannot be divided; give two or more");
      return ExitCode.REFUSED;
    }
    Set<Ingredient> ingredients = EnumSet.allOf(Ingredient.class);
    ingredients.removeAll(without);
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      SearchEvaluation evaluation =
          new SearchEvaluation(open.searcher(), TerminalProgress.of("learning"));
      RankingTrainer trainer = evaluation.show(known, ingredients);
      if (output != null) {
        try (Writer out = Files.newBufferedWriter(output)) {
          trainer.train().write(out);
        }
      }
      return folds == 0
          ? ExitCode.DONE
          : compare(
              evaluation, known, evaluation.crossValidate(trainer, known, ingredients, folds));
    }
  }

  private int compare(
      SearchEvaluation evaluation, List<Judgment> known, SearchEvaluation.Run ranked)
      throws IOException {
    if (ranked.rankings().isEmpty()) {
      System.err.println(
          "memcon: " + judgments + ": the archive has none of its volumes; ingest them first");
      return ExitCode.REFUSED;
    }
    SearchReport plain = evaluation.plainly().run(known).report(0);
    if (json) {
      JsonOutput.print(
          new Report("memcon-cross-validation", 1, ranked.report(0), plain), System.out);
    } else {
      RelevanceTable.print(ranked.report(0), plain, System.out);
    }
    return ExitCode.DONE;
  }
}
