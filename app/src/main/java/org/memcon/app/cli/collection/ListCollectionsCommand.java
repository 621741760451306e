package org.memcon.app.cli.collection;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.collection.RecordCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the collections.
@Command(name = "list", description = "List the collections.")
public final class ListCollectionsCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      for (RecordCollection collection : new CollectionDesk(open).all()) {
        System.out.printf(
            "%s  %d records%s  %s%n",
            collection.name(),
            collection.chosen().size(),
            collection.published() ? ", published" : "",
            collection.title());
      }
      return ExitCode.DONE;
    }
  }
}
