package org.memcon.app.cli.collection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.collecting.CollectionDesk;
import org.memcon.app.workflow.exchange.CollectionExport;
import org.memcon.app.workflow.exchange.ExportForm;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.collections.CollectionShelf.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a collection to take along.
@Command(
    name = "export",
    description = "Write a collection to take along, or to send to somebody.",
    footer = {
      "%nExamples:",
      "  memcon collection export lend-lease -o lend-lease.json",
      "  memcon collection export lend-lease --to epub -o lend-lease.epub"
    })
public final class ExportCollectionCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "json",
      description =
          "json, the collection itself; epub, pdf, tei; ris, bibtex, csl, csv, references"
              + " (default: json).")
  private ExportForm form = ExportForm.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path file;

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
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int written;
      try {
        written = new CollectionExport(open, kept.get().collection()).write(form, bytes);
      } catch (IllegalArgumentException tooMany) {
        return Said.of(Optional.of(String.valueOf(tooMany.getMessage())), "");
      }
      if (written == 0 && form != ExportForm.JSON) {
        return Said.of(Optional.of(name + ": none of its records is in this archive"), "");
      }
      if (file == null) {
        bytes.writeTo(System.out);
        System.out.flush();
      } else {
        Files.write(file, bytes.toByteArray());
      }
      if (form != ExportForm.JSON) {
        Said.lacking(desk.lacking(kept.get().collection()));
      }
      return ExitCode.DONE;
    }
  }
}
