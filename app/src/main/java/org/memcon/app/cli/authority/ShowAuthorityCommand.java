package org.memcon.app.cli.authority;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.authority.RecordView;
import org.memcon.model.authority.AuthorityRecord;
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
      "  memcon authority show person-dean-rusk",
      "  memcon authority show frus1961-63v05#p_RD1 --json"
    })
public final class ShowAuthorityCommand implements Callable<Integer> {

  private static final int LISTED = 20;
  private static final double AS_LIKELY = 0.93;

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
          found.stream()
              .map(match ->
                  new Match(
                      match.likelihood(),
                      match.reason(),
                      RecordView.of(known.entry(match.record()))))
              .toList(),
          System.out);
    } else {
      print(known, found, asked);
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

  /// The one that is meant as a card, or several that may be, a line each; those that are clearly
  /// less likely are counted.
  private static void print(
      ArchiveAuthority known, List<ArchiveAuthority.Found> found, String asked) {
    List<ArchiveAuthority.Found> likely =
        found.stream()
            .filter(match -> match.likelihood() >= AS_LIKELY * found.getFirst().likelihood())
            .toList();
    List<ArchiveAuthority.Found> called =
        likely.stream().filter(match -> isCalled(match, asked)).toList();
    List<ArchiveAuthority.Found> meant = called.size() == 1 ? called : likely;
    if (meant.size() == 1) {
      AuthorityRecord record = meant.getFirst().record();
      AuthorityCard.print(
          RecordView.of(known.entry(record)),
          known.file(record.id()).map(file -> "authority/" + file).orElse("the starter"),
          System.out);
    } else {
      meant.stream()
          .limit(LISTED)
          .forEach(match -> System.out.println(AuthorityCard.line(match.record())));
    }
    int more = found.size() - (meant.size() == 1 ? 1 : Math.min(meant.size(), LISTED));
    if (more > 0) {
      System.out.println("and " + more + " more that are less likely; --json prints all");
    }
  }

  private static boolean isCalled(ArchiveAuthority.Found match, String asked) {
    return match.record().names().stream()
        .anyMatch(form -> words(form.text()).equals(words(asked)));
  }

  private static List<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).sorted().toList();
  }

  /// A record that is meant, how likely (0 to 1), and why.
  record Match(double likelihood, String reason, RecordView record) {}
}
