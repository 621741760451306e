package org.memcon.app.cli.collection;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.holding.OpenArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Forgets a collection.
@Command(name = "remove", description = "Forget a collection; its records stay.")
public final class RemoveCollectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Parameters(paramLabel = "NAME", description = "The collection.")
  private String name = "";

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      return new CollectionDesk(open).remove(name)
          ? Said.of(Optional.empty(), name + " is removed")
          : Said.absent(name);
    }
  }
}
