package org.memcon.app.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.editing.EditionFormat;
import org.memcon.app.workflow.editing.EditionPrinter;
import org.memcon.app.workflow.exchange.Export;
import org.memcon.app.workflow.exchange.ExportForm;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints a record of an archive.
@Command(
    name = "show",
    description = "Print a record of an archive.",
    footer = {
      "%nExamples:",
      "  memcon show wcda-300894",
      "  memcon show frus1961-63v05-d13 --as tei > d13.xml",
      "  memcon show frus1961-63v05-d13 --as-printed",
      "  memcon show frus1961-63v05-d13 --to bibtex"
    })
public final class ShowCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"--as", "--to"},
      paramLabel = "FORM",
      defaultValue = "text",
      description =
          "tei, html, json, text, markdown, epub or pdf; ris, bibtex or csl, how to cite it"
              + " (default: text).")
  private Form form = Form.TEXT;

  private enum Form {
    TEI,
    HTML,
    JSON,
    TEXT,
    MARKDOWN,
    RIS,
    BIBTEX,
    CSL,
    EPUB,
    PDF
  }

  @Option(
      names = "--as-printed",
      description =
          "Write words as the source has them, repairs left out (text and markdown; the other forms"
              + " hold both readings).")
  private boolean asPrinted;

  @Parameters(paramLabel = "ID", description = "The record's id, as search prints it.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      Optional<OpenArchive.HeldRecord> held = find(open);
      if (held.isEmpty()) {
        System.err.println(
            "memcon: "
                + id
                + ": no such record in "
                + open.folder().root()
                + "; memcon search prints the ids of what it finds");
        return ExitCode.FINDINGS;
      }
      if (form == Form.EPUB || form == Form.PDF) {
        Export.book(held.get(), ExportForm.valueOf(form.name()), System.out);
      } else {
        print(ArchiveReadingRoom.alone(held.get()), open);
      }
      System.out.flush();
      return ExitCode.DONE;
    }
  }

  private void print(Edition edition, OpenArchive open) throws IOException {
    switch (form) {
      case RIS -> reference(edition, ExportForm.RIS);
      case BIBTEX -> reference(edition, ExportForm.BIBTEX);
      case CSL -> reference(edition, ExportForm.CSL);
      case EPUB, PDF -> throw new IllegalStateException("a book is written by itself");
      case TEI, HTML, JSON, TEXT, MARKDOWN ->
          new EditionPrinter(
                  EditionFormat.valueOf(form.name()), asPrinted, open.names().authority()::find)
              .print(edition, System.out);
    }
  }

  private static void reference(Edition edition, ExportForm format) throws IOException {
    StringBuilder text = new StringBuilder();
    Export.reference(edition, format, text);
    System.out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<OpenArchive.HeldRecord> find(OpenArchive open) throws IOException {
    try {
      return open.record(new RecordId(id));
    } catch (IllegalArgumentException notAnId) {
      System.err.printf(Locale.ROOT, "memcon: %s%n", notAnId.getMessage());
      return Optional.empty();
    }
  }
}
