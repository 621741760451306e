package org.memcon.acceptance.serving;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;

/// Readers who ask a server for pages, each for the next one as soon as the last is there.
///
/// @param seconds how long they ask at most
/// @param remembering whether they say which version of a page they have already
record Readers(URI server, ProcessHandle process, int seconds, boolean remembering) {

  Readers(URI server, ProcessHandle process, int seconds) {
    this(server, process, seconds, false);
  }

  /// The same readers, who keep what they get.
  Readers whoRemember() {
    return new Readers(server, process, seconds, true);
  }

  /// How long answers took, in milliseconds, sorted; how large they were, and what they cost the
  /// server.
  record Times(double[] milliseconds, double kilobytes, double processor) {

    int answers() {
      return milliseconds.length;
    }

    /// So many of a hundred answers came within this time.
    double share(int percent) {
      return milliseconds[Math.min(answers() - 1, answers() * percent / 100)];
    }
  }

  private record Answers(List<Double> times, long bytes) {}

  /// Asks for all of these pages, or for as many as there is time for; pages that are remembered
  /// are asked for again and again.
  Times ask(List<String> pages, int readers) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    AtomicInteger next = new AtomicInteger();
    List<Callable<Answers>> work = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      work.add(() -> reading(pages, next, end));
    }
    double before = ServedArchive.processorMilliseconds(process);
    DoubleStream.Builder times = DoubleStream.builder();
    long bytes = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
      for (Future<Answers> one : threads.invokeAll(work)) {
        one.get().times().forEach(times::add);
        bytes += one.get().bytes();
      }
    }
    double spent = ServedArchive.processorMilliseconds(process) - before;
    double[] sorted = times.build().sorted().toArray();
    return new Times(sorted, bytes / 1024.0 / sorted.length, spent / sorted.length);
  }

  private Answers reading(List<String> pages, AtomicInteger next, long end) throws Exception {
    List<Double> times = new ArrayList<>();
    Map<String, String> had = new HashMap<>();
    long bytes = 0;
    try (KeptConnection connection = new KeptConnection(server)) {
      boolean again = pages.size() <= 1000;
      for (int i = next.getAndIncrement();
          System.nanoTime() < end && (again || i < pages.size());
          i = next.getAndIncrement()) {
        String page = pages.get(i % pages.size());
        long begun = System.nanoTime();
        bytes += connection.page(page, remembering ? had.getOrDefault(page, "") : "");
        times.add((System.nanoTime() - begun) / 1e6);
        had.put(page, connection.tag());
      }
    }
    return new Answers(times, bytes);
  }
}
