package org.memcon.app.cli.collection;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.holding.OpenArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Begins a collection.
@Command(
    name = "new",
    description = "Begin a collection.",
    footer = {
      "%nExample:",
      "  memcon collection new lend-lease --title \"The settlement of lend-lease\""
    })
public final class NewCollectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--title", paramLabel = "TEXT", description = "Its title (default: the name).")
  private String title = "";

  @Parameters(paramLabel = "NAME", description = "Its name: small letters, digits and hyphens.")
  private String name = "";

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      return Said.of(new CollectionDesk(open).create(name, title), name + " is begun");
    }
  }
}
