package org.memcon.app.cli.authority;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.JsonOutput;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.authority.RecordView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints who or what a name or an id means.
@Command(
    name = "show",
    description = "Print who or what a name, in any spelling, or an id means.",
    footer = {
      "%nExamples:",
      "  memcon authority show \"Chou En-lai\"",
      "  memcon authority show person-rusk-dean",
      "  memcon authority show frus1961-63v05#p_RD1 --json"
    })
public final class ShowAuthorityCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "ID|NAME", description = "An id, or a name.")
  private List<String> name = List.of();

  @Override
  public Integer call() throws IOException {
    ArchiveAuthority known = ArchiveAuthority.open(archive.open());
    known.faults().forEach(line -> System.err.println("memcon: authority/" + line));
    String asked = String.join(" ", name);
    List<ArchiveAuthority.Found> found = known.find(asked);
    if (json) {
      JsonOutput.print(
          found.stream().map(match -> RecordView.of(known.entry(match.record()))).toList(),
          System.out);
    } else if (found.size() == 1) {
      print(known, found.getFirst());
    } else {
      list(found);
    }
    if (found.isEmpty()) {
      System.err.println(
          "memcon: "
              + asked
              + ": nobody and nothing of that name among "
              + known.authority().size()
              + " records; try fewer words, or add it: memcon authority add NAME");
      return ExitCode.FINDINGS;
    }
    return ExitCode.DONE;
  }

  private static void print(ArchiveAuthority known, ArchiveAuthority.Found match) {
    AuthorityCard.print(
        RecordView.of(known.entry(match.record())),
        known.file(match.record().id()).map(file -> "authority/" + file).orElse("the starter"),
        System.out);
  }

  private static void list(List<ArchiveAuthority.Found> found) {
    found.stream()
        .limit(LISTED)
        .forEach(match -> System.out.println(AuthorityCard.line(match.record())));
    if (found.size() > LISTED) {
      System.out.println("… and " + (found.size() - LISTED) + " more");
    }
  }
}
