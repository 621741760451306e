package org.memcon.app.cli.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.saving.SearchShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the saved searches of an archive, or forgets some.
@Command(
    name = "searches",
    description = "List the saved searches of an archive, and what came since; or forget some.",
    footer = {
      "%nExamples:",
      "  memcon search 'wheat poland' --save polish-wheat",
      "  memcon searches",
      "  memcon search --saved polish-wheat --sort date",
      "  memcon searches --remove polish-wheat"
    })
public final class SearchesCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      description = "Forget the search of this name; may be given several times.")
  private List<String> removed = new ArrayList<>();

  @Option(names = "--json", description = "Print them as JSON.")
  private boolean asJson;

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      SearchShelf shelf = new SearchShelf(open);
      if (!removed.isEmpty()) {
        return remove(shelf);
      }
      List<SearchShelf.Kept> all = shelf.all();
      if (asJson) {
        AnswerJson.pretty(System.out, AnswerJson.of(all));
      } else if (all.isEmpty()) {
        System.out.println("None yet. To save one: memcon search 'wheat poland' --save NAME");
      } else {
        all.forEach(SearchesCommand::print);
      }
    }
    return ExitCode.DONE;
  }

  private int remove(SearchShelf shelf) {
    int code = ExitCode.DONE;
    for (String name : removed) {
      if (!shelf.remove(name)) {
        System.err.println(
            "memcon: " + name + ": no such saved search; memcon searches lists them");
        code = ExitCode.FINDINGS;
      }
    }
    return code;
  }

  private static void print(SearchShelf.Kept kept) {
    System.out.printf(
        Locale.ROOT,
        "%s  %s%n  saved %s with %,d records; %,d today, %,d of them came since%n",
        kept.name(),
        kept.query(),
        kept.saved().toString().substring(0, 10),
        kept.then(),
        kept.today(),
        kept.since());
  }
}
