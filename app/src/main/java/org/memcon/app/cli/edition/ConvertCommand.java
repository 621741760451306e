package org.memcon.app.cli.edition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.output.AccountTable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.editing.Conversion;
import org.memcon.app.workflow.editing.EditionFormat;
import org.memcon.app.workflow.editing.EditionPrinter;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.identification.Identification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes editions of sources without an archive.
@Command(
    name = "convert",
    description =
        "Make an edition of a source: TEI, HTML, JSON, text or Markdown. Needs no archive.",
    footer = {
      "%nWith -o DIR each source becomes one file there, named for the source. Without -o the"
          + " edition goes to standard output.",
      "%nExamples:",
      "  memcon convert page.html > page.xml",
      "  memcon convert saved-pages/ -o editions/",
      "  memcon convert letter.pdf --to markdown -o letter.md",
      "  memcon convert scan.txt --repair bold",
      "  memcon convert scan.txt --to text --as-printed",
      "  memcon convert transcript.txt --account"
    })
public final class ConvertCommand implements Callable<Integer> {

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "tei",
      description = "tei, html, json, text or markdown (default: tei).")
  private EditionFormat form = EditionFormat.TEI;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write: a file for one source, a folder for several.")
  private @Nullable Path output;

  @Mixin private RepairOption repair = new RepairOption();

  @Option(
      names = "--as-printed",
      description =
          "Write words as the source has them, repairs left out (text and markdown; the other forms"
              + " hold both readings).")
  private boolean asPrinted;

  @Option(
      names = "--no-identify",
      description = "Leave names as they are; do not say whom they mean.")
  private boolean withoutIdentities;

  @Option(
      names = "--account",
      description = "Print where every character of each source went, in place of the edition.")
  private boolean account;

  @Parameters(
      paramLabel = "SOURCE",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> sources = List.of();

  private final Set<String> taken = new HashSet<>();
  private EditionPrinter printer = new EditionPrinter(form);
  private int done;
  private int refused;

  @Override
  public Integer call() throws IOException {
    Identification identification =
        withoutIdentities ? Identification.NONE : Identification.byStarter();
    printer = new EditionPrinter(form, asPrinted, identification::find);
    Progress progress = output == null ? Progress.NONE : TerminalProgress.of("converting");
    Conversion.run(
        sources,
        repair.level(),
        identification,
        new Conversion.Sink() {
          @Override
          public void converted(Conversion.Converted converted) throws IOException {
            write(converted);
            progress.at(++done, 0, converted.file().name());
          }

          @Override
          public void refused(String line) {
            refused++;
            progress.end();
            System.err.println("memcon: " + line);
          }

          @Override
          public void passedOver(String name, String why) {}
        });
    progress.end();
    if (done == 0 && refused == 0) {
      System.err.println(
          "memcon: "
              + String.join(" ", sources)
              + ": nothing here to convert; name a file, or a folder that holds some");
      return ExitCode.REFUSED;
    }
    if (output != null && !account) {
      System.err.printf(Locale.ROOT, "%,d converted, %,d refused, in %s%n", done, refused, output);
    }
    return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void write(Conversion.Converted converted) throws IOException {
    if (account) {
      converted
          .text()
          .ifPresentOrElse(
              text -> AccountTable.print(text, converted.edition().account(), System.out),
              () ->
                  System.out.println(
                      converted.file().name()
                          + ": TEI; kept byte for byte, every character of it is the edition"));
    } else if (output == null) {
      printer.print(converted.edition(), System.out);
      System.out.flush();
    } else {
      replace(target(converted, output), converted);
    }
  }

  private Path target(Conversion.Converted converted, Path place) throws IOException {
    boolean isFolder =
        Files.isDirectory(place) || place.toString().endsWith("/") || !hasEnding(place) || done > 0;
    if (!isFolder) {
      return place;
    }
    if (Files.exists(place) && !Files.isDirectory(place)) {
      throw new IOException(place + ": one file for several sources; name a folder with -o");
    }
    Files.createDirectories(place);
    String stem = converted.edition().source().stem();
    String name = stem;
    for (int again = 2; !taken.add(name); again++) {
      name = stem + "-" + again;
    }
    return place.resolve(name + form.ending());
  }

  private static boolean hasEnding(Path place) {
    Path name = place.getFileName();
    return name != null && name.toString().indexOf('.') > 0;
  }

  // A reader of the folder never meets half a file.
  private void replace(Path file, Conversion.Converted converted) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next))) {
      printer.print(converted.edition(), out);
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
