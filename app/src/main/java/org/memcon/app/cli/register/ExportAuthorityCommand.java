package org.memcon.app.cli.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.authority.AuthorityExport;
import org.memcon.app.workflow.authority.RecordView;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes records for others.
@Command(
    name = "export",
    description = "Write the archive's own records, or those named, as TEI, CSV or JSON.",
    footer = {
      "%nExamples:",
      "  memcon authority export > authority.xml",
      "  memcon authority export --to csv --kind person -o people.csv",
      "  memcon authority export --all --to json | jq length"
    })
public final class ExportAuthorityCommand implements Callable<Integer> {

  /// In what form.
  enum Form {
    TEI,
    CSV,
    JSON
  }

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      defaultValue = "tei",
      description = "tei, csv or json (default: tei).")
  private Form form = Form.TEI;

  @Option(names = "--all", description = "With the starter that comes with Memcon.")
  private boolean all;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only these: person, organization, place or term.")
  private @Nullable String kind;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path output;

  @Parameters(arity = "0..*", paramLabel = "ID", description = "Only these records.")
  private List<String> ids = List.of();

  @Override
  public Integer call() throws IOException {
    ArchiveAuthority known = ArchiveAuthority.open(archive.open());
    known.faults().forEach(line -> System.err.println("memcon: authority/" + line));
    List<AuthorityEntry> entries = new ArrayList<>();
    boolean missing = false;
    for (String id : ids) {
      Optional<AuthorityEntry> entry =
          known.authority().find(new AuthorityId(id)).map(known::entry);
      entry.ifPresent(entries::add);
      if (entry.isEmpty()) {
        missing = true;
        System.err.println("memcon: " + id + ": there is no such record");
      }
    }
    if (ids.isEmpty()) {
      entries.addAll(
          all
              ? known.authority().records().stream().map(known::entry).toList()
              : known.held().entries());
    }
    if (kind != null) {
      entries.removeIf(entry -> !RecordView.kind(entry.record()).equalsIgnoreCase(kind));
    }
    if (entries.isEmpty()) {
      System.err.println(
          "memcon: there is nothing to export; --all exports the starter that comes with Memcon");
      return ExitCode.FINDINGS;
    }
    write(entries);
    return missing ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private void write(List<AuthorityEntry> entries) throws IOException {
    if (output == null) {
      write(entries, System.out);
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
      write(entries, out);
    }
  }

  private void write(List<AuthorityEntry> entries, OutputStream out) throws IOException {
    switch (form) {
      case TEI -> AuthorityExport.tei(entries, out);
      case CSV -> AuthorityExport.csv(entries, out);
      case JSON -> {
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        JsonOutput.print(entries.stream().map(RecordView::of).toList(), print);
        print.flush();
      }
    }
    out.flush();
  }
}
