package org.memcon.app.cli.collection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts records, passages, a heading and prose at a collection's end.
@Command(
    name = "add",
    description =
        "Put a heading, prose, records and passages at a collection's end, in this order.",
    footer = {
      "%nExamples:",
      "  memcon collection add lend-lease frus1961-63v05-d13 frus1961-63v05-d15#p4",
      "  memcon collection add lend-lease --heading \"First talks\" --prose \"Nobody expected"
          + " them.\""
    })
public final class AddToCollectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--heading", paramLabel = "TEXT", description = "A heading.")
  private @Nullable String heading;

  @Option(
      names = "--prose",
      paramLabel = "TEXT",
      description = "Prose: empty lines part paragraphs; *emphasis*, **stress**, [words](address).")
  private @Nullable String prose;

  @Parameters(index = "0", paramLabel = "NAME", description = "The collection.")
  private String name = "";

  @Parameters(
      index = "1..*",
      paramLabel = "ID[#PART]",
      description = "Records; behind # a passage of one: t12, p7, fn3.")
  private List<String> records = List.of();

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      CollectionDesk desk = new CollectionDesk(open);
      List<CollectionEntry> entries = new ArrayList<>();
      try {
        own(entries);
      } catch (IllegalArgumentException wrong) {
        System.err.println("memcon: " + wrong.getMessage());
        return ExitCode.USAGE;
      }
      List<String> unknown = chosen(desk, entries);
      if (desk.find(name).isEmpty()) {
        Said.absent(name);
      }
      for (String record : unknown) {
        System.err.println("memcon: " + record + ": no such record or passage; nothing was added");
      }
      if (!unknown.isEmpty() || desk.find(name).isEmpty()) {
        return ExitCode.FINDINGS;
      }
      return Said.of(
          desk.change(name, "", collection -> with(collection, entries)),
          entries.size() + (entries.size() == 1 ? " entry" : " entries") + " added to " + name);
    }
  }

  /// Adds the records and passages that are known, and names those that are not.
  private List<String> chosen(CollectionDesk desk, List<CollectionEntry> to) throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String record : records) {
      Optional<Chosen> chosen = desk.chosen(record);
      chosen.ifPresentOrElse(to::add, () -> unknown.add(record));
    }
    return unknown;
  }

  private void own(List<CollectionEntry> to) {
    if (heading != null) {
      to.add(new CollectionEntry.Heading(heading));
    }
    if (prose != null) {
      to.add(new CollectionEntry.Prose(prose.replace("\\n", "\n")));
    }
  }

  private static RecordCollection with(RecordCollection collection, List<CollectionEntry> more) {
    RecordCollection longer = collection;
    for (CollectionEntry entry : more) {
      longer = longer.with(entry);
    }
    return longer;
  }
}
