package org.memcon.app.cli.comparison;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.CollationJson;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.comparison.Comparison;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.collation.Collation;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sets two records side by side.
@Command(
    name = "compare",
    description =
        "Set two records side by side: witnesses of one text, or accounts of one meeting.",
    footer = {
      "%nWords of the left record alone are printed as [-words-], of the right one as {+words+}.",
      "%nExamples:",
      "  memcon compare wcda-300894 wcda-300894.w2",
      "  memcon compare wcda-300894 wcda-300894.w2 --slight --whole",
      "  memcon compare frus1961-63v05-d87 wcda-110001 --json"
    })
public final class CompareCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--slight", description = "Mark other punctuation and capitals, too.")
  private boolean slight;

  @Option(
      names = "--whole",
      description = "Print what does not differ, too, and long passages in full.")
  private boolean whole;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "ID",
      arity = "2",
      description = "The records’ ids, as search prints them.")
  private List<String> ids = List.of();

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      for (String id : ids) {
        if (!isHeld(open, id)) {
          System.err.println(
              "memcon: "
                  + id
                  + ": no such record in "
                  + open.folder().root()
                  + "; memcon search prints the ids of what it finds");
          return ExitCode.FINDINGS;
        }
      }
      Optional<Comparison> compared =
          Comparison.of(open, new RecordId(ids.get(0)), new RecordId(ids.get(1)));
      if (compared.isPresent()) {
        print(compared.get().collation());
      }
      return ExitCode.DONE;
    }
  }

  private void print(Collation collation) throws IOException {
    if (json) {
      AnswerJson.pretty(System.out, out -> CollationJson.write(collation, out));
    } else {
      new CollationPrinter(slight, whole, System.out).print(collation);
    }
  }

  private static boolean isHeld(OpenArchive open, String id) throws IOException {
    try {
      return open.record(new RecordId(id)).isPresent();
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }
}
