package org.memcon.app.cli.archive;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.exchange.CitedPassage;
import org.memcon.app.workflow.holding.OpenArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how a record, or a passage of it, is cited.
@Command(
    name = "cite",
    description = "Say how a record, or a passage of it, is cited.",
    footer = {
      "%nExamples:",
      "  memcon cite frus1961-63v05-d13",
      "  memcon cite frus1961-63v05-d13 --style mla",
      "  memcon cite 'wcda-300894#t12' --style chicago",
      "  memcon cite wcda-300894 --style my-journal.csl",
      "  memcon show frus1961-63v05-d13 --to csl"
    })
public final class CiteCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "chicago, chicago-short, chicago-bibliography, mla, apa; archive, as the archive asks"
              + " for; or a file in CSL (default: all, named).")
  private @Nullable String style;

  @Parameters(
      paramLabel = "ID[#PART]",
      description = "The record's id; behind # a passage of it: t12, p7, fn3.")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      Optional<CitedPassage> cited = CitedPassage.find(open, id);
      if (cited.isEmpty()) {
        System.err.println(
            "memcon: "
                + id
                + ": no such record or passage in "
                + open.folder().root()
                + "; memcon search prints the ids of what it finds");
        return ExitCode.FINDINGS;
      }
      return print(cited.get());
    }
  }

  private int print(CitedPassage cited) throws IOException {
    if (style == null) {
      cited.all().forEach(line -> System.out.println(line.label() + "\n  " + line.text()));
      return ExitCode.DONE;
    }
    if (style.endsWith(".csl")) {
      return byFile(style, cited);
    }
    if (!CitedPassage.isStyle(style)) {
      System.err.println(
          "memcon: --style "
              + style
              + ": no such style; there are "
              + CitedPassage.styles()
              + ", and files that end with .csl");
      return ExitCode.USAGE;
    }
    Optional<String> line = cited.in(style);
    if (line.isEmpty()) {
      System.err.println(
          "memcon: " + id + ": its archive is not known to ask for a form; try --style chicago");
      return ExitCode.FINDINGS;
    }
    System.out.println(line.get());
    return ExitCode.DONE;
  }

  private static int byFile(String file, CitedPassage cited) throws IOException {
    try {
      System.out.println(cited.by(Files.readString(Path.of(file))));
      return ExitCode.DONE;
    } catch (CharacterCodingException | IllegalArgumentException noStyle) {
      System.err.println(
          "memcon: "
              + file
              + ": no style of CSL; take an independent one from Zotero's style repository");
      return ExitCode.USAGE;
    }
  }
}
