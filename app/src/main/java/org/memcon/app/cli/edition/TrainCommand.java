package org.memcon.app.cli.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.editing.emendation.words.WordCounts;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Trains the model of words that repairs a scan's text.
@Command(
    name = "train",
    description =
        "Count the words of volumes that were edited by hand: the model that the faults of a scan's"
            + " text are repaired by.",
    footer = {
      "%nThe same volumes give the same file, byte for byte.",
      "%nExample:",
      "  memcon train volumes/ -o words.gz"
    })
public final class TrainCommand implements Callable<Integer> {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Where to write the model.")
  private Path output = Path.of("words.gz");

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leave out words that stand there less often (default: 3).")
  private int least = 3;

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "TEI volumes, gzips and folders of them; - is standard input.")
  private List<String> gold = List.of();

  private int refused;

  @Override
  public Integer call() throws IOException {
    WordCounts words = new WordCounts();
    Conversion.run(
        gold,
        new Conversion.Sink() {
          @Override
          public void converted(Conversion.Converted converted) {
            converted.edition().records().forEach(record -> count(record, words));
          }

          @Override
          public void refused(String line) {
            refused++;
            System.err.println("memcon: " + line);
          }

          @Override
          public void passedOver(String name, String why) {}
        });
    try (OutputStream out = Files.newOutputStream(output)) {
      words.write(out, least);
    }
    return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private static void count(DiplomaticRecord record, WordCounts words) {
    record.heading().ifPresent(heading -> words.add(Inline.wording(heading.content())));
    for (Passage passage : Passages.of(record)) {
      words.add(passage.words());
    }
  }
}
