package org.memcon.app.cli.authority;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
      "  memcon authority show person-dean-rusk",
      "  memcon authority show frus1961-63v05#p_RD1 --json"
    })
public final class ShowAuthorityCommand implements Callable<Integer> {

  private static final int LISTED = 20;
  private static final int LESS_LIKELY = 5;
  private static final double MUCH_LESS = 0.75;

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
    } else if (found.size() == 1 || found.size() > 1 && isClear(found, asked)) {
      print(known, found.getFirst());
      if (found.size() > 1) {
        System.out.println("less likely:");
        list(found.subList(1, found.size()), LESS_LIKELY);
      }
    } else {
      list(found, LISTED);
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

  /// Whether the first alone is called so to the letter, or is much likelier than the second.
  private static boolean isClear(List<ArchiveAuthority.Found> found, String asked) {
    boolean exact = isCalled(found.getFirst(), asked) && !isCalled(found.get(1), asked);
    return exact || found.get(1).likelihood() < MUCH_LESS * found.getFirst().likelihood();
  }

  private static boolean isCalled(ArchiveAuthority.Found match, String asked) {
    return match.record().names().stream()
        .anyMatch(form -> words(form.text()).equals(words(asked)));
  }

  private static List<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).sorted().toList();
  }

  private static void list(List<ArchiveAuthority.Found> found, int most) {
    found.stream()
        .limit(most)
        .forEach(match -> System.out.println(AuthorityCard.line(match.record())));
    if (found.size() > most) {
      System.out.println("… and " + (found.size() - most) + " more; --json prints all");
    }
  }

  /// A record that is meant, how likely (0 to 1), and why.
  record Match(double likelihood, String reason, RecordView record) {}
}
