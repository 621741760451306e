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

/// Shows a collection to readers, or no longer.
@Command(
    name = "publish",
    description = "Show a collection to all who read the archive.",
    footer = {
      "%nExamples:",
      "  memcon collection publish lend-lease",
      "  memcon collection publish lend-lease --withdraw"
    })
public final class PublishCollectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--withdraw", description = "Show it no longer.")
  private boolean withdraw;

  @Parameters(paramLabel = "NAME", description = "The collection.")
  private String name = "";

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      return Said.of(
          new CollectionDesk(open).change(name, "", collection -> collection.published(!withdraw)),
          name + (withdraw ? " is withdrawn" : " is published"));
    }
  }
}
