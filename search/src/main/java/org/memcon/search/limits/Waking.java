package org.memcon.search.limits;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// How long readers wait for an answer of this process. The first answers have more time: classes
/// are still being loaded and nothing is in memory, and a question should not be answered with less
/// than it could because it was the first. Safe for many threads.
public final class Waking {

  /// So many answers are the first ones, those to questions that the process asks itself among
  /// them, where nobody says before that it is awake.
  private static final int FIRST = 60;

  private static final int TIMES = 6;

  private final AtomicInteger asked = new AtomicInteger();

  /// A process that was just started.
  public Waking() {}

  /// The time for the next answer.
  public Duration next() {
    return asked.get() < FIRST && asked.getAndIncrement() < FIRST
        ? Patience.OF_READERS.multipliedBy(TIMES)
        : Patience.OF_READERS;
  }

  /// The next answer's time, from now on.
  public Patience patience() {
    return Patience.of(next());
  }

  /// How many answers were begun, those to questions that the process asks itself among them.
  public int asked() {
    return asked.get();
  }

  /// From now on the process is awake, however few have asked.
  public void awake() {
    asked.set(FIRST);
  }
}
