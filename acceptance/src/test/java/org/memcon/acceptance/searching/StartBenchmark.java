package org.memcon.acceptance.searching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures `memcon search` from a cold start, whole processes through the launcher, and the size of
/// the index against that of its text.
///
///     acceptance/measure StartBenchmark [ARCHIVE]
///
/// The questions are asked in turn; the median of each and the load of the machine are printed.
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
        seconds(command, material);
      }
      List<List<Double>> times = new ArrayList<>();
      COMMANDS.forEach(any -> times.add(new ArrayList<>()));
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < COMMANDS.size(); i++) {
          times.get(i).add(seconds(COMMANDS.get(i), material));
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%d rounds; load %.1f%n| %-48s | %8s | %8s | %8s |%n",
          ROUNDS,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
          "seconds, whole process",
          "least",
          "median",
          "most");
      for (int i = 0; i < COMMANDS.size(); i++) {
        System.out.printf(
            Locale.ROOT,
            "| %-48s | %8.2f | %8.2f | %8.2f |%n",
            String.join(" ", COMMANDS.get(i)),
            SearchBenchmark.share(times.get(i), 0),
            SearchBenchmark.share(times.get(i), 0.5),
            SearchBenchmark.share(times.get(i), 1));
      }
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

  /// Seconds from the start of a process to its end; its whole answer is read.
  private static double seconds(List<String> command, Material material)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(material.root().resolve("memcon").toString());
    line.addAll(command);
    if (command.size() > 1) {
      line.addAll(List.of("--archive", material.archive().root().toString()));
    }
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader answer =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (answer.lines().count() == 0) {
        throw new IOException("no answer: " + String.join(" ", line));
      }
    }
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", line));
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
