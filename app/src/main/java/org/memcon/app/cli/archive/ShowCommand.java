package org.memcon.app.cli.archive;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      "  memcon show frus1961-63v05-d13 --to bibtex",
      "  memcon show frus1961-63v05-d13 --to pdf -o d13.pdf"
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

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path file;

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
      if (file == null && isBook() && isTerminal()) {
        System.err.println("memcon: a book is nothing to read here; name a file for it with -o");
        return ExitCode.USAGE;
      }
      if (file == null) {
        print(held.get(), open, System.out);
        System.out.flush();
      } else {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print(held.get(), open, bytes);
        Files.write(file, bytes.toByteArray());
      }
      return ExitCode.DONE;
    }
  }

  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  private boolean isBook() {
    return form == Form.EPUB || form == Form.PDF;
  }

  private void print(OpenArchive.HeldRecord held, OpenArchive open, OutputStream out)
      throws IOException {
    if (isBook()) {
      Export.book(held, ExportForm.valueOf(form.name()), out);
    } else {
      print(ArchiveReadingRoom.alone(held), open, out);
    }
  }

  private void print(Edition edition, OpenArchive open, OutputStream out) throws IOException {
    switch (form) {
      case RIS -> reference(edition, ExportForm.RIS, out);
      case BIBTEX -> reference(edition, ExportForm.BIBTEX, out);
      case CSL -> reference(edition, ExportForm.CSL, out);
      case EPUB, PDF -> throw new IllegalStateException("a book is written by itself");
      case TEI, HTML, JSON, TEXT, MARKDOWN ->
          new EditionPrinter(
                  EditionFormat.valueOf(form.name()), asPrinted, open.names().authority()::find)
              .print(edition, out);
    }
  }

  private static void reference(Edition edition, ExportForm format, OutputStream out)
      throws IOException {
    StringBuilder text = new StringBuilder();
    Export.reference(edition, format, text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
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
