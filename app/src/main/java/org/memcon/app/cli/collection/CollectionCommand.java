package org.memcon.app.cli.collection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Collections of records and passages, with headings and prose.
@Command(
    name = "collection",
    description = "Collect records and passages, with headings and prose, and take them along.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      NewCollectionCommand.class,
      AddToCollectionCommand.class,
      ListCollectionsCommand.class,
      ShowCollectionCommand.class,
      PublishCollectionCommand.class,
      ExportCollectionCommand.class,
      ImportCollectionCommand.class,
      RemoveCollectionCommand.class
    },
    footer = {
      "%nExamples:",
      "  memcon collection new lend-lease --title \"The settlement of lend-lease\"",
      "  memcon collection add lend-lease --heading \"First talks\" frus1961-63v05-d13#p6",
      "  memcon collection show lend-lease",
      "  memcon collection export lend-lease --to epub -o lend-lease.epub",
      "  memcon collection import their-collection.json",
      "%nThey are kept in the archive's folder collections/, a file of JSON each, which can be sent"
          + " to others."
    })
public final class CollectionCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
