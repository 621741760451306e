package org.memcon.acceptance.serving;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.memcon.acceptance.benchmark.MeasuredProcess;

/// Measures how fast the HTTP API answers searches with snippets and facets: for one who asks, and
/// for eight at once, from a server whose heap is 256 MB.
///
///     acceptance/measure ApiBenchmark ARCHIVE
///
/// Whoever asks keeps the connection and takes the whole answer. Client and server share the
/// machine.
public final class ApiBenchmark {

  /// Each measure takes so long, and so does getting warm before it.
  private static final int SECONDS = 20;

  private static final int AT_ONCE = 8;
  private static final String OPTIONS = "-Xmx256m";

  /// What people ask: words, phrases, both with operators, in fields, with names, dates and layers.
  private static final List<String> QUESTIONS =
      List.of(
          "wheat",
          "missile",
          "soviet",
          "ambassador conversation",
          "nuclear test ban",
          "economic assistance agreement",
          "prisoners of war",
          "oil embargo",
          "refugees",
          "détente",
          "coup",
          "\"peace treaty\"",
          "\"open skies\"",
          "\"most favored nation\"",
          "\"balance of payments\"",
          "\"trade agreement\" wheat",
          "berlin AND (access OR blockade)",
          "cuba NOT missile",
          "(fishing OR fisheries) rights",
          "tariff OR quota OR embargo",
          "suez canal NOT panama",
          "negotiat* withdrawal",
          "disarmament~",
          "\"atomic weapons\"~5",
          "kind:telegram famine",
          "kind:memorandum-of-conversation reunification",
          "kind:letter president congratulations",
          "date:1961 vienna",
          "date:1958-07..1958-12 lebanon troops",
          "date:1973 airlift",
          "in:notes \"not printed\"",
          "in:heading intelligence estimate",
          "in:source \"secret\" bundy",
          "classification:secret airbase",
          "place:geneva conference",
          "place:moscow",
          "person:dulles formosa",
          "person:kissinger settlement",
          "person:nasser dam",
          "khrushchev berlin",
          "Chou En-lai",
          "Peking trade",
          "speaker:kissinger oil",
          "present:rusk congo",
          "congo tshombe katanga",
          "human rights",
          "chemical weapons convention",
          "rhodesia sanctions",
          "law of the sea",
          "trusteeship council",
          "\"joint chiefs of staff\" korea",
          "monetary reform gold",
          "food aid india",
          "kashmir",
          "algeria independence france",
          "hungarian uprising",
          "export controls strategic goods",
          "space cooperation satellites",
          "antarctica",
          "");

  private ApiBenchmark() {}

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 3) {
      System.err.println("acceptance/measure ApiBenchmark ARCHIVE");
      System.exit(2);
    }
    Path root = Path.of(arguments[1]);
    MeasuredProcess.build(root);
    try (ServedArchive served = ServedArchive.start(root, Path.of(arguments[2]), OPTIONS)) {
      measure(served);
      row("most memory resident (below 450)", served.peakMegabytes(), "MB");
    }
  }

  private static void measure(ServedArchive served) throws Exception {
    URI server = served.address();
    row("load of the machine before", load(), "");
    List<String> requests = QUESTIONS.stream().flatMap(ApiBenchmark::addresses).toList();
    run(server, requests, 1, SECONDS);
    run(server, requests, AT_ONCE, SECONDS);
    double[] alone = run(server, requests, 1, SECONDS);
    table("one client", alone, "(95 of 100 below 25 ms)");
    double before = ServedArchive.processorMilliseconds(served.process().toHandle());
    double[] together = run(server, requests, AT_ONCE, SECONDS);
    double after = ServedArchive.processorMilliseconds(served.process().toHandle());
    table(AT_ONCE + " clients", together, "(95 of 100 below 60 ms)");
    row(
        "answers a second, " + AT_ONCE + " clients (at least 500)",
        together.length / (double) SECONDS,
        "");
    row("processor time of the server, an answer", (after - before) / together.length, "ms");
    row("load of the machine after", load(), "");
  }

  /// Every question is asked for its first ten records with all facets, and some of it again.
  private static Stream<String> addresses(String question) {
    String address =
        "/api/v1/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&facets=all";
    return Stream.of(address, address, address + "&sort=date", address + "&from=10");
  }

  /// Asks in random order for some seconds; how long each answer took, in milliseconds, sorted.
  private static double[] run(URI server, List<String> requests, int clients, int seconds)
      throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Callable<double[]>> work =
        Stream.iterate(0, i -> i + 1)
            .limit(clients)
            .map(number -> asking(server, requests, number, end))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      DoubleStream.Builder all = DoubleStream.builder();
      for (Future<double[]> one : threads.invokeAll(work)) {
        Arrays.stream(one.get()).forEach(all::add);
      }
      return all.build().sorted().toArray();
    }
  }

  private static Callable<double[]> asking(
      URI server, List<String> requests, int number, long end) {
    return () -> {
      Random chance = new Random(number);
      List<String> order = new ArrayList<>(requests);
      DoubleStream.Builder times = DoubleStream.builder();
      try (KeptConnection connection = new KeptConnection(server)) {
        for (int i = 0; System.nanoTime() < end; i++) {
          if (i % order.size() == 0) {
            Collections.shuffle(order, chance);
          }
          long begun = System.nanoTime();
          connection.get(order.get(i % order.size()));
          times.add((System.nanoTime() - begun) / 1e6);
        }
      }
      return times.build().toArray();
    };
  }

  private static void table(String who, double[] times, String goal) {
    row(who + ", half below", times[times.length / 2], "ms");
    row(who + ", 95 of 100 below " + goal, times[times.length * 95 / 100], "ms");
    row(who + ", 99 of 100 below", times[times.length * 99 / 100], "ms");
    row(who + ", the slowest", times[times.length - 1], "ms");
    row(who + ", answers", times.length, "");
  }

  private static double load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Double.parseDouble(Files.readString(file).split(" ")[0]) : -1;
  }

  private static void row(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-60s %,12.2f %s%n", what, figure, unit);
  }
}
