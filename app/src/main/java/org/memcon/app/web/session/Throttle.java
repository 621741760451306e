package org.memcon.app.web.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How often something may fail: so many times in a while, by whoever it is told by. It remembers
/// so many of them at most, the last; safe for many threads.
final class Throttle {

  private final int times;
  private final Duration within;
  private final Clock clock;
  private final Map<String, Failures> failures;

  private record Failures(int number, Instant until) {}

  Throttle(int times, Duration within, int remembered, Clock clock) {
    this.times = times;
    this.within = within;
    this.clock = clock;
    this.failures =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > remembered;
          }
        };
  }

  /// How long somebody has to wait; empty where there is nothing to wait for.
  synchronized Optional<Duration> wait(String whose) {
    Failures known = failures.get(whose);
    Instant now = clock.instant();
    if (known == null || !known.until().isAfter(now)) {
      failures.remove(whose);
      return Optional.empty();
    }
    return known.number() < times
        ? Optional.empty()
        : Optional.of(Duration.between(now, known.until()));
  }

  /// Remembers an attempt, before it is known whether it fails: many at once are many.
  synchronized void attempt(String whose) {
    Instant now = clock.instant();
    Failures known = failures.get(whose);
    failures.put(
        whose,
        known == null || !known.until().isAfter(now)
            ? new Failures(1, now.plus(within))
            : new Failures(known.number() + 1, known.until()));
  }

  /// Forgets what failed, for something succeeded.
  synchronized void forget(String whose) {
    failures.remove(whose);
  }

  synchronized int size() {
    return failures.size();
  }
}
