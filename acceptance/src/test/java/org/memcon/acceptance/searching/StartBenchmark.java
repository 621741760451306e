package org.memcon.acceptance.searching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Measures `memcon search` from a cold start, whole processes through the launcher, and the size of
/// the index against that of its text.
///
///     acceptance/measure StartBenchmark [ARCHIVE]
///
/// The questions are asked in turn; the median of each, the load of the machine, and the processor
/// time of all threads are printed, which says more on a machine that is not idle.
public final class StartBenchmark {

  private static final int ROUNDS = 15;
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--version"),
          List.of("search", "soviet"),
          List.of("search", "berlin access"),
          List.of("search", "\"peace treaty\" date:1961"),
          List.of("search", "disarm* NOT nuclear", "--json"),
          List.of("search", "speaker:khrushchev missiles"),
          List.of("search", "British position on Berlin access", "--sort", "matter"));

  private StartBenchmark() {}

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (Material material = Material.of(arguments)) {
      size(material);
      // Built, rehearsed, and with all that is kept beside an index, before the clock runs.
      for (List<String> command : COMMANDS) {
        taken(command, material);
      }
      List<List<Double>> clock = new ArrayList<>();
      List<List<Double>> processor = new ArrayList<>();
      COMMANDS.forEach(any -> clock.add(new ArrayList<>()));
      COMMANDS.forEach(any -> processor.add(new ArrayList<>()));
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < COMMANDS.size(); i++) {
          Taken taken = taken(COMMANDS.get(i), material);
          clock.get(i).add(taken.seconds());
          processor.get(i).add(taken.processor());
        }
      }
      print(clock, processor);
    }
  }

  private static void print(List<List<Double>> clock, List<List<Double>> processor) {
    System.out.printf(
        Locale.ROOT,
        "%d rounds; load %.1f%n| %-52s | %6s | %6s | %6s | %16s |%n",
        ROUNDS,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        "seconds, whole process (median under 0.8)",
        "least",
        "median",
        "most",
        "processor, least");
    for (int i = 0; i < COMMANDS.size(); i++) {
      System.out.printf(
          Locale.ROOT,
          "| %-52s | %6.2f | %6.2f | %6.2f | %16.2f |%n",
          String.join(" ", COMMANDS.get(i)),
          SearchBenchmark.share(clock.get(i), 0),
          SearchBenchmark.share(clock.get(i), 0.5),
          SearchBenchmark.share(clock.get(i), 1),
          SearchBenchmark.share(processor.get(i), 0));
    }
  }

  private static void size(Material material) throws IOException {
    Path bare = material.work().resolve("bare");
    long text = BareIndex.write(material.archive().index(), bare);
    long index = bytes(material.archive().index());
    System.out.printf(
        Locale.ROOT,
        "index %,d bytes, text of all layers %,d: %.2f (at most 0.75); bare Lucene's index, which"
            + " keeps no text, %,d%n",
        index,
        text,
        (double) index / text,
        bytes(bare));
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /// How long a process took by the clock, and how long all its threads together.
  private record Taken(double seconds, double processor) {}

  /// Runs a command to its end; its answer goes to a file.
  private static Taken taken(List<String> command, Material material)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(material.root().resolve("memcon").toString());
    line.addAll(command);
    if (command.size() > 1) {
      line.addAll(List.of("--archive", material.archive().root().toString()));
    }
    Path answer = material.work().resolve("answer");
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double processor = 0;
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      processor =
          Math.max(
              processor,
              process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(0.0));
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (process.exitValue() != 0 || Files.size(answer) == 0) {
      throw new IOException("no answer: " + String.join(" ", line));
    }
    return new Taken(seconds, processor);
  }
}
