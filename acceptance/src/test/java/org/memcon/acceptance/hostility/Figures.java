package org.memcon.acceptance.hostility;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long answers took: by the clock, and in processor time of the whole process, which is what
/// counts on a machine that does much else.
final class Figures {

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  /// What an answer may take at most, in nanoseconds.
  private static final long LONG = 1_000_000_000;

  private final List<Long> clock = new ArrayList<>();
  private final List<Long> processor = new ArrayList<>();
  private long slowest;
  private long most;
  private String slow = "";

  /// Asks, and takes the time.
  Door.Answer take(Door door, String query) throws Exception {
    long compiled = COMPILER.getTotalCompilationTime();
    long cpu = MACHINE.getProcessCpuTime();
    long begun = System.nanoTime();
    Door.Answer answer = door.ask(query);
    long took = System.nanoTime() - begun;
    clock.add(took);
    long spent = MACHINE.getProcessCpuTime() - cpu;
    processor.add(spent);
    most = Math.max(most, spent);
    if (spent > LONG) {
      long compiling = COMPILER.getTotalCompilationTime() - compiled;
      long again = MACHINE.getProcessCpuTime();
      door.ask(query);
      System.out.printf(
          "%d ms of the processor, %d by the clock, compiling for %d; asked again %d: %s%n",
          spent / 1_000_000,
          took / 1_000_000,
          compiling,
          (MACHINE.getProcessCpuTime() - again) / 1_000_000,
          said(door, query));
    }
    if (took > slowest) {
      slowest = took;
      slow = said(door, query);
    }
    return answer;
  }

  private static String said(Door door, String query) {
    return (door.name() + " " + query.substring(0, Math.min(200, query.length())))
        .replaceAll("\\p{Cntrl}", " ");
  }

  /// The most of the processor that an answer took, in nanoseconds.
  long most() {
    return most;
  }

  /// Which answer took longest by the clock.
  String longestOne() {
    return slow;
  }

  /// A line of figures.
  String line(String what) {
    return String.format(
        Locale.ROOT,
        "%s: %,d answers; ms by the clock p50 %.0f, p99 %.0f, p99.9 %.0f, longest %.0f (%d over a"
            + " second); ms of the processor p50 %.0f, p99 %.0f, p99.9 %.0f, most %.0f (%d over a"
            + " second); largest heap %d MB; slowest: %s",
        what,
        clock.size(),
        share(clock, 0.5),
        share(clock, 0.99),
        share(clock, 0.999),
        share(clock, 1),
        over(clock),
        share(processor, 0.5),
        share(processor, 0.99),
        share(processor, 0.999),
        share(processor, 1),
        over(processor),
        heap() >> 20,
        slow);
  }

  private static double share(List<Long> times, double share) {
    if (times.isEmpty()) {
      return 0;
    }
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size())) / 1e6;
  }

  private static long over(List<Long> times) {
    return times.stream().filter(time -> time > LONG).count();
  }

  /// The most that the heap ever held.
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(Figures::peak)
        .sum();
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage().getUsed();
  }
}
