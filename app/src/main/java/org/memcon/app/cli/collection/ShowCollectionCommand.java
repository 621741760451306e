package org.memcon.app.cli.collection;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.collections.CollectionShelf.Kept;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints what a collection is made of.
@Command(name = "show", description = "Print what a collection is made of.")
public final class ShowCollectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(paramLabel = "NAME", description = "The collection.")
  private String name = "";

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      CollectionDesk desk = new CollectionDesk(open);
      Optional<Kept> kept = desk.find(name);
      if (kept.isEmpty()) {
        return Said.absent(name);
      }
      RecordCollection collection = kept.get().collection();
      Set<Chosen> lacking = new HashSet<>(desk.lacking(collection));
      System.out.println(collection.title());
      int number = 0;
      for (CollectionEntry entry : collection.entries()) {
        System.out.printf("%n%3d  %s%n", ++number, told(entry, lacking));
      }
      return ExitCode.DONE;
    }
  }

  private static String told(CollectionEntry entry, Set<Chosen> lacking) {
    return switch (entry) {
      case CollectionEntry.Heading heading -> "# " + heading.words();
      case CollectionEntry.Prose prose -> prose.words().replace("\n", "\n     ");
      case Chosen chosen ->
          chosen.name()
              + chosen.date().map(date -> "  " + date).orElse("")
              + "  "
              + chosen.title()
              + (lacking.contains(chosen) ? "  (not in this archive)" : "");
    };
  }
}
