package org.memcon.app.cli.collection;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.collecting.CollectionDesk.Taken;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.collections.CollectionFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes in somebody's collection.
@Command(
    name = "import",
    description = "Take in somebody's collection, and say which of its records this archive lacks.",
    footer = {
      "%nExamples:",
      "  memcon collection import lend-lease.json",
      "  memcon collection import lend-lease.json --as theirs"
    })
public final class ImportCollectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--as", paramLabel = "NAME", description = "The name that it gets here.")
  private String as = "";

  @Parameters(paramLabel = "FILE", description = "The file, as memcon collection export writes it.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    String text;
    try {
      if (Files.size(file) > CollectionFile.LARGEST) {
        return refused("too long for a collection");
      }
      text = Files.readString(file);
    } catch (CharacterCodingException notText) {
      return refused("no text in UTF-8; take the file that memcon collection export wrote");
    }
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      Taken taken = new CollectionDesk(open).take(text, as);
      if (taken.refusal().isPresent()) {
        return refused(taken.refusal().get());
      }
      Said.lacking(taken.lacking());
      return Said.of(Optional.empty(), taken.name() + " is taken in");
    }
  }

  private int refused(String why) {
    System.err.println("memcon: " + file + ": " + why);
    return ExitCode.REFUSED;
  }
}
