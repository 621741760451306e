package org.memcon.acceptance.searching;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.memcon.app.workflow.naming.AuthorityNames;
import org.memcon.app.workflow.naming.KeptNames;
import org.memcon.app.workflow.naming.KnownNames;
import org.memcon.app.workflow.naming.Surnames;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// Measures what the same questions cost in an archive of the volumes in `shared`, in one 4 times
/// and in one 16 times as large, all in one run. The larger ones have copies of the volumes with
/// other ids and partly other words. It takes 10 minutes and 2 GB of disk.
///
///     acceptance/measure GrowthBenchmark [FOLDER [VOLUMES]]
///
/// In `FOLDER` the index grows; without one in a folder for what is temporary. `VOLUMES` says how
/// many to begin with, where all are too many.
public final class GrowthBenchmark {

  private static final List<Integer> SIZES = List.of(1, 4, 16);
  private static final int EACH = 15;
  private static final int ROUNDS = 9;
  private static final int WARM = 4;
  private static final long SEED = 1962;

  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Line> lines = new LinkedHashMap<>();

  private GrowthBenchmark() {}

  /// What the questions of one sort found and took, for each size.
  private static final class Line {
    final long[] hits = new long[SIZES.size()];
    final List<List<Double>> plain = List.of(empty(), empty(), empty());
    final List<List<Double>> whole = List.of(empty(), empty(), empty());

    private static List<Double> empty() {
      return new ArrayList<>();
    }
  }

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path shared = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path work =
        arguments.length > 2
            ? Files.createDirectories(Path.of(arguments[2]))
            : Files.createTempDirectory("memcon-growth");
    int most = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
    ArchiveFolder archive = ArchiveFolder.create(work.resolve("archive"));
    try {
      CopiedVolumes volumes = new CopiedVolumes(shared.resolve("frus"), most);
      GrowthBenchmark benchmark = new GrowthBenchmark();
      for (int i = 0; i < SIZES.size(); i++) {
        long begun = System.nanoTime();
        try (RecordIndexer indexer = RecordIndexer.open(archive.index())) {
          volumes.add(i == 0 ? 0 : SIZES.get(i - 1), SIZES.get(i), indexer);
          indexer.commit();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        benchmark.measure(archive, i, seconds);
      }
      benchmark.print();
    } finally {
      delete(work);
    }
  }

  private void measure(ArchiveFolder archive, int size, double seconds) throws IOException {
    KnownNames known =
        new KnownNames(
            () -> "growth",
            StarterAuthority::load,
            UnaryOperator.identity(),
            () -> WholeNames.of(archive),
            new Surnames(() -> new KeptNames(archive.index().resolve("surnames.bin"), "growth")));
    try (Searcher searcher = Searcher.open(archive.index(), new AuthorityNames(known));
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(archive.index()))) {
      if (questions.isEmpty()) {
        questions.addAll(new Questions(reader, reader, SEED).draw(EACH));
      }
      System.out.printf(
          Locale.ROOT,
          "%,d records, %d segments, index of %,d MB, %.0f s to add; load %.1f%n",
          reader.numDocs(),
          reader.leaves().size(),
          bytes(archive.index()) / 1_000_000,
          seconds,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
      measure(searcher, size);
      measureOthers(searcher, size);
    }
  }

  private void measureOthers(Searcher searcher, int size) {
    List<String> words =
        questions.stream()
            .filter(question -> question.sort().equals("word, frequent"))
            .map(question -> question.ours().replaceAll("[^a-z]", ""))
            .toList();
    OtherQuestions.with(words)
        .forEach((sort, askings) -> {
          Line line = lines.computeIfAbsent(sort, any -> new Line());
          for (OtherQuestions.Asking asking : askings) {
            double[] times = new double[ROUNDS - WARM];
            long found = 0;
            for (int round = 0; round < ROUNDS; round++) {
              long begun = Clock.nanos();
              found = asking.ask(searcher);
              if (round >= WARM) {
                times[round - WARM] = (Clock.nanos() - begun) / 1e6;
              }
            }
            line.hits[size] += found;
            line.plain.get(size).add(middle(times));
          }
        });
  }

  private void measure(Searcher searcher, int size) {
    double[][][] times = new double[questions.size()][2][ROUNDS - WARM];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < questions.size(); i++) {
        Question question = questions.get(i);
        Line line = lines.computeIfAbsent(question.sort(), any -> new Line());
        SearchRequest asked = SearchRequest.of(question.ours());
        long begun = Clock.nanos();
        SearchRequest plain = asked.showing(0).withoutPassageCount();
        long found = searcher.search(question.facets() ? plain.withFacets() : plain).records();
        long between = Clock.nanos();
        found = Math.max(found, searcher.search(asked.withFacets()).records());
        long ended = Clock.nanos();
        if (round >= WARM) {
          times[i][0][round - WARM] = (between - begun) / 1e6;
          times[i][1][round - WARM] = (ended - between) / 1e6;
        }
        if (round == 0) {
          line.hits[size] += found;
        }
        if (round == ROUNDS - 1) {
          line.plain.get(size).add(middle(times[i][0]));
          line.whole.get(size).add(middle(times[i][1]));
        }
      }
    }
  }

  private void print() {
    System.out.printf(
        "%n%s%n| %-34s | %-24s | %-22s | %-7s | %-22s | %-7s |%n",
        Clock.said(), "", "hits of all", "mean ms", "grew", "with snippets, facets", "grew");
    lines.forEach((sort, line) -> {
      double grown = (double) line.hits[2] / Math.max(1, line.hits[0]);
      System.out.printf(
          Locale.ROOT,
          "| %-34s | %,6d %,7d %,9d | %6.2f %7.2f %7.2f | %7s | %6.2f %7.2f %7.2f | %7s |%n",
          sort,
          line.hits[0],
          line.hits[1],
          line.hits[2],
          mean(line.plain.get(0)),
          mean(line.plain.get(1)),
          mean(line.plain.get(2)),
          grew(line.plain, grown),
          mean(line.whole.get(0)),
          mean(line.whole.get(1)),
          mean(line.whole.get(2)),
          grew(line.whole, grown));
    });
    System.out.println("grew: time, against hits, from once to 16 times; at most 1");
  }

  private static String grew(List<List<Double>> times, double hits) {
    if (hits == 0 || times.get(0).isEmpty()) {
      return "–";
    }
    return String.format(Locale.ROOT, "%.2f", mean(times.get(2)) / mean(times.get(0)) / hits);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElse(0);
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
