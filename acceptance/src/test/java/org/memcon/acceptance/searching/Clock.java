package org.memcon.acceptance.searching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/// The processor time of the thread that asks, in nanoseconds: what a question takes on an idle
/// machine, also on one that is not. All that is measured here works in one thread.
final class Clock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Clock() {}

  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /// What every table says of the time in it.
  static String said() {
    return String.format(
        Locale.ROOT,
        "milliseconds of processor time, one thread; load %.1f",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
