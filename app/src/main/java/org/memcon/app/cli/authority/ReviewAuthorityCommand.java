package org.memcon.app.cli.authority;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.output.JsonOutput;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.TerminalProgress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.OpenName;
import org.memcon.editing.identification.person.Identified;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.RecordId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what identification left open, for somebody who knows.
@Command(
    name = "review",
    description =
        "List what was left open: people of the authority and of the volumes' lists who may be one"
            + " person and are not taken for one, and names in records that may mean somebody"
            + " known, with why.",
    footer = {
      "%nExamples:",
      "  memcon authority review -n 20",
      "  memcon authority review --names",
      "  memcon authority review --json > open.json",
      "%nTo make one of two: memcon authority merge ID ID. People of a volume's list are in the"
          + " archive's own files after memcon authority import VOLUME.xml. To tell whom a name"
          + " means, add the form to the record that has it: memcon authority add NAME --to ID."
    })
public final class ReviewAuthorityCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-n", "--size"},
      paramLabel = "N",
      defaultValue = "50",
      description = "How many pairs and names to print (default: 50).")
  private int size = 50;

  @ArgGroup(exclusive = true)
  private Part part = new Part();

  /// What is asked for; both where nothing is.
  private static final class Part {
    @Option(names = "--people", description = "Only people who may be one.")
    private boolean people;

    @Option(names = "--names", description = "Only names that were left open.")
    private boolean names;
  }

  @Option(names = "--json", description = "Print all of it as JSON.")
  private boolean json;

  /// Somebody, for machines.
  private record Side(String id, String name, String description) {}

  /// Two who may be one, for machines; `likelihood` from 0 to 1.
  private record Pair(double likelihood, String reason, Side one, Side other) {}

  /// Who may be meant, for machines; `likelihood` from 0 to 1.
  private record Candidate(double likelihood, String reason, Side person) {}

  /// A name that was left open, for machines; `in` are some of the records that have it.
  private record Name(
      String name, int times, int records, List<String> in, List<Candidate> candidates) {}

  /// All that was left open, for machines.
  private record Review(List<Pair> people, List<Name> names) {}

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      List<Pair> pairs = part.names ? List.of() : pairs(open);
      List<Name> names = part.people ? List.of() : names(open);
      if (json) {
        JsonOutput.print(new Review(pairs, names), System.out);
        return ExitCode.DONE;
      }
      if (!part.names) {
        printPairs(pairs);
      }
      if (!part.names && !part.people) {
        System.out.println();
      }
      if (!part.people) {
        printNames(names);
      }
    }
    return ExitCode.DONE;
  }

  private static List<Pair> pairs(OpenArchive open) {
    System.err.println("comparing the people of the authority and of the volumes' lists …");
    return open.openPairs().stream()
        .map(pair ->
            new Pair(pair.likelihood(), pair.reason(), side(pair.one()), side(pair.other())))
        .toList();
  }

  private static List<Name> names(OpenArchive open) throws IOException {
    List<OpenName> names = open.openNames(TerminalProgress.of("reading"));
    Authority known = open.names().authority();
    return names.stream()
        .map(name ->
            new Name(
                name.name(),
                name.times(),
                name.records(),
                name.examples().stream().map(RecordId::value).toList(),
                name.candidates().stream()
                    .map(one -> candidate(one, name.candidates().size(), known))
                    .toList()))
        .toList();
  }

  private static Candidate candidate(Identified.Likely likely, int of, Authority known) {
    Side side =
        known
            .find(likely.person())
            .map(ReviewAuthorityCommand::side)
            .orElse(new Side(likely.person().value(), likely.person().value(), ""));
    String reason = likely.reason();
    if (reason.isBlank()) {
      reason =
          of == 1
              ? "nobody else of this name is known, but nothing says that it is nobody unknown"
              : "one of " + of + " known of this name";
    }
    return new Candidate(likely.likelihood(), reason, side);
  }

  private void printPairs(List<Pair> pairs) {
    System.out.println(
        pairs.isEmpty()
            ? "nobody may be somebody else"
            : pairs.size() + " pairs may be one person" + theFirst(pairs.size()));
    for (Pair pair : pairs.subList(0, shown(pairs.size()))) {
      System.out.printf(
          Locale.ROOT,
          "%n%.2f  %s%n      %s%n      %s%n",
          pair.likelihood(),
          line(pair.one()),
          line(pair.other()),
          pair.reason());
    }
  }

  private void printNames(List<Name> names) {
    System.out.println(
        names.isEmpty()
            ? "no name was left open"
            : names.size() + " names were left open" + theFirst(names.size()));
    for (Name name : names.subList(0, shown(names.size()))) {
      System.out.printf(
          Locale.ROOT,
          "%n%s  %s, in %s%n",
          name.name(),
          name.times() == 1 ? "once" : name.times() + " times",
          String.join(", ", name.in()) + (name.records() > name.in().size() ? " …" : ""));
      for (Candidate one : name.candidates()) {
        System.out.printf(
            Locale.ROOT,
            "      %.2f  %s%n            %s%n",
            one.likelihood(),
            line(one.person()),
            one.reason());
      }
    }
  }

  private int shown(int all) {
    return Math.min(Math.max(0, size), all);
  }

  private String theFirst(int all) {
    return shown(all) < all ? "; the first " + shown(all) : "";
  }

  private static String line(Side side) {
    String about = side.description().isEmpty() ? "" : ": " + side.description();
    return side.name() + " [" + side.id() + "]" + about;
  }

  private static Side side(AuthorityRecord record) {
    return new Side(record.id().value(), record.preferredName(), record.description().orElse(""));
  }
}
