package org.memcon.app.cli.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.evaluation.searching.Judgment;
import org.memcon.app.workflow.evaluation.searching.SearchEvaluation;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.examination.Ingredient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Learns the weights of the ranking by matter.
@Command(
    name = "weights",
    description =
        "Learn from subjects whose records an editor has named how much each feature of a page"
            + " counts when records are ranked by matter.",
    footer = {
      "%nThe same archive and judgments give the same file.",
      "%nExamples:",
      "  memcon evaluate weights judgments.jsonl --archive my-archive -o weights.txt",
      "  memcon evaluate search other.jsonl --archive my-archive --weights weights.txt"
    })
public final class EvaluateWeightsCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write the weights.")
  private Path output = Path.of("weights.txt");

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

  @Override
  public Integer call() throws IOException {
    List<Judgment> known;
    try {
      known = JudgmentFile.read(judgments);
    } catch (JudgmentFile.Unreadable faulty) {
      System.err.println("memcon: " + faulty.getMessage());
      return ExitCode.REFUSED;
    }
    known = known.stream().filter(one -> only.isEmpty() || only.contains(one.volume())).toList();
    Set<Ingredient> ingredients = EnumSet.allOf(Ingredient.class);
    ingredients.removeAll(without);
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println);
        Writer out = Files.newBufferedWriter(output)) {
      new SearchEvaluation(open.searcher(), TerminalProgress.of("learning"))
          .learn(Judgment.sample(known, Math.max(1, sample)), ingredients)
          .write(out);
    }
    return ExitCode.DONE;
  }
}
