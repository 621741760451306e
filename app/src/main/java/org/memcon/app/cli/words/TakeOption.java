package org.memcon.app.cli.words;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.exchange.Export;
import org.memcon.app.workflow.exchange.ExportForm;
import org.memcon.app.workflow.exchange.ExportReport;
import org.memcon.search.retrieval.SearchRequest;
import picocli.CommandLine.Option;

/// In which form all hits are taken along, and into which file.
public final class TakeOption {

  @Option(
      names = "--to",
      paramLabel = "FORM",
      description =
          "Write all hits, however many, as csv, json, ris, bibtex, csl, tei, epub or pdf, to the"
              + " file that -o names or to standard output.")
  private @Nullable ExportForm form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file for --to.")
  private @Nullable Path file;

  /// Whether hits are to be taken along.
  boolean isGiven() {
    return form != null;
  }

  /// Whether a file is named and no form.
  boolean lacksForm() {
    return form == null && file != null;
  }

  /// Takes all hits along; gives the exit code.
  int take(Export export, SearchRequest request) throws IOException {
    ExportForm to = form == null ? ExportForm.CSV : form;
    if (file == null) {
      OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
      ExportReport report = export.write(request, to, out, Progress.NONE);
      out.flush();
      OutputOption.say(request.query(), report.remarks());
      return report.records() == 0 && isWhole(to) ? nothing() : ExitCode.DONE;
    }
    ExportReport report = whole(file, export, request, to);
    OutputOption.say(request.query(), report.remarks());
    if (report.records() == 0) {
      return nothing();
    }
    System.err.printf(
        Locale.ROOT,
        "wrote    %,d %s to %s%n",
        report.records(),
        report.records() == 1 ? "record" : "records",
        file);
    return ExitCode.DONE;
  }

  /// Whether a form knows no file of nothing.
  private static boolean isWhole(ExportForm form) {
    return form == ExportForm.TEI || form == ExportForm.EPUB || form == ExportForm.PDF;
  }

  private static int nothing() {
    System.err.println("memcon: nothing found, nothing written; try fewer words");
    return ExitCode.FINDINGS;
  }

  /// Writes a file that is there whole or not at all; none where nothing is found.
  private static ExportReport whole(Path file, Export export, SearchRequest request, ExportForm to)
      throws IOException {
    Path target = file.toAbsolutePath();
    Path next =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      ExportReport report;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next), 1 << 16)) {
        report = export.write(request, to, out, TerminalProgress.of("writing"));
      }
      if (report.records() > 0) {
        Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return report;
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
