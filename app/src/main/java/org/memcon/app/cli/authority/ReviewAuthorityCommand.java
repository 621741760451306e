package org.memcon.app.cli.authority;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.editing.identification.clustering.PersonClusters.OpenPair;
import org.memcon.model.authority.AuthorityRecord.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists who may be one person, for somebody who knows.
@Command(
    name = "review",
    description =
        "List people of the authority and of the volumes' lists who may be one person and are not"
            + " taken for one, the likeliest first.",
    footer = {
      "%nExamples:",
      "  memcon authority review -n 20",
      "  memcon authority review --json > open.json",
      "%nTo make one of two: memcon authority merge ID ID. People of a volume's list are in the"
          + " archive's own files after memcon authority import VOLUME.xml."
    })
public final class ReviewAuthorityCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-n", "--size"},
      paramLabel = "N",
      defaultValue = "50",
      description = "How many pairs to print (default: 50).")
  private int size = 50;

  @Option(names = "--json", description = "Print all pairs as JSON.")
  private boolean json;

  /// One of a pair, for machines.
  private record Side(String id, String name, String description) {}

  /// Two who may be one, for machines; `likelihood` from 0 to 1.
  private record Pair(double likelihood, String reason, Side one, Side other) {}

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open())) {
      System.err.println("comparing the people of the authority and of the volumes' lists …");
      List<OpenPair> pairs = open.openPairs();
      if (json) {
        JsonOutput.print(pairs.stream().map(ReviewAuthorityCommand::pair).toList(), System.out);
        return ExitCode.DONE;
      }
      int shown = Math.min(Math.max(0, size), pairs.size());
      System.out.println(
          pairs.isEmpty()
              ? "nobody may be somebody else"
              : pairs.size()
                  + " pairs may be one person"
                  + (shown < pairs.size() ? "; the first " + shown : ""));
      for (OpenPair pair : pairs.subList(0, shown)) {
        System.out.printf(
            Locale.ROOT,
            "%n%.2f  %s%n      %s%n      %s%n",
            pair.likelihood(),
            line(pair.one()),
            line(pair.other()),
            pair.reason());
      }
    }
    return ExitCode.DONE;
  }

  private static String line(Person person) {
    String about = person.description().map(words -> ": " + words).orElse("");
    return person.preferredName() + " [" + person.id() + "]" + about;
  }

  private static Pair pair(OpenPair open) {
    return new Pair(open.likelihood(), open.reason(), side(open.one()), side(open.other()));
  }

  private static Side side(Person person) {
    return new Side(person.id().value(), person.preferredName(), person.description().orElse(""));
  }
}
