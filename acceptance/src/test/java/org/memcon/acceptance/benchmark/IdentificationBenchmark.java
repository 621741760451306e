package org.memcon.acceptance.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.memcon.editing.identification.edition.EditionIdentifier;
import org.memcon.editing.identification.person.PersonIdentifier;
import org.memcon.editing.identification.person.Trust;
import org.memcon.editing.identification.place.NamedPlaces;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.record.DiplomaticRecord;

/// Measures how fast people, offices and places of a text are identified together among 100,000
/// forms of names, on one core in a warm process, and what that holds of the memory.
///
///     acceptance/measure IdentificationBenchmark
///
/// The text are volumes in `shared` rendered as `etext`, without any tag, the authority is the
/// starter and names of the volumes' lists of persons, their given names dealt out anew until there
/// are enough. Times are of the processor.
public final class IdentificationBenchmark {

  private static final int ROUNDS = 9;

  /// Of the rounds, those behind which the compiler is done.
  private static final int WARM = 4;

  private static final int CHARACTERS = 5_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private IdentificationBenchmark() {}

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws IOException {
    Path volumes = Path.of(arguments[0]).resolve("frus");
    List<DiplomaticRecord> records = new ArrayList<>();
    double megabytes = records(volumes, records);
    row("text", megabytes, "MB");
    List<String> names = NameIndexBenchmark.names(volumes);
    long before = NameIndexBenchmark.held();
    Authority authority = authority(names);
    long begun = THREADS.getCurrentThreadCpuTime();
    EditionIdentifier all = new EditionIdentifier(authority);
    row("made ready in", (THREADS.getCurrentThreadCpuTime() - begun) / 1e9, "s");
    row("forms", forms(authority.records()), "");
    row(
        "authority, made ready (at most 400)",
        (NameIndexBenchmark.held() - before) / 1e6,
        "MB of heap");
    row("people, offices and places (at least 5)", speed(megabytes, () -> all.identify(records)));
    PersonIdentifier people = new PersonIdentifier(authority.records(), Trust.ELSEWHERE);
    row("people alone", speed(megabytes, () -> people.identify(records)));
    NamedPlaces places = new NamedPlaces(authority.records());
    row("places alone", speed(megabytes, () -> places.marked(records, new ArrayList<>())));
    row("names linked", all.identify(records).decisions().size(), "");
  }

  private static double speed(double megabytes, Runnable work) {
    double[] seconds = new double[ROUNDS - WARM];
    for (int round = 0; round < ROUNDS; round++) {
      long begun = THREADS.getCurrentThreadCpuTime();
      work.run();
      if (round >= WARM) {
        seconds[round - WARM] = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
      }
    }
    Arrays.sort(seconds);
    return megabytes / seconds[seconds.length / 2];
  }

  private static Authority authority(List<String> names) {
    List<AuthorityRecord> records = new ArrayList<>(StarterAuthority.load().records());
    long forms = forms(records);
    List<String> dealt = new ArrayList<>(names);
    Collections.shuffle(dealt, new Random(0));
    for (String name : dealt.subList(0, (int) (names.size() - forms))) {
      records.add(
          new AuthorityRecord.Person(
              new AuthorityId("list#p" + records.size()),
              List.of(NameForm.of(name)),
              Optional.empty()));
    }
    return Authority.of(records);
  }

  private static long forms(Collection<AuthorityRecord> records) {
    return records.stream().mapToLong(record -> record.names().size()).sum();
  }

  /// Adds the records of the first volumes and gives the megabytes of their texts.
  private static double records(Path volumes, List<DiplomaticRecord> records) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(volumes)) {
      files = all.sorted().toList();
    }
    StringBuilder text = new StringBuilder();
    for (Path file : files) {
      if (text.length() < CHARACTERS) {
        text.append(RecognitionBenchmark.etext(file)).append("\n\n");
      }
    }
    Path small = Files.createTempFile("memcon-benchmark", ".txt");
    try {
      Files.writeString(small, text.substring(0, Math.min(text.length(), CHARACTERS)));
      records.addAll(new StructureRecognizer().edit(RecognitionBenchmark.read(small)).records());
      return Files.size(small) / 1e6;
    } finally {
      Files.delete(small);
    }
  }

  private static void row(String what, double speed) {
    row(what, speed, "MB/s");
  }

  private static void row(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-50s %,14.2f %s%n", what, figure, unit);
  }
}
