package org.memcon.app.web.exchange;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets in so many at once; whoever comes then waits a little, and is told to come again. Safe for
/// many threads.
public final class Turnstile {

  private final int places;
  private final Duration waiting;
  private final Semaphore free;

  /// For so many at once, of whom each waits so long for a place.
  public Turnstile(int places, Duration waiting) {
    this.places = places;
    this.waiting = waiting;
    this.free = new Semaphore(places, true);
  }

  /// Something to do in a place.
  @FunctionalInterface
  public interface Work {
    /// Does it.
    void run() throws IOException;
  }

  /// Something to make in a place.
  @FunctionalInterface
  public interface Making<T> {
    /// Makes it.
    T make() throws IOException;
  }

  /// How many there are at once at most.
  public int places() {
    return places;
  }

  /// Does this work in a place, or gives false where none became free.
  public boolean admits(Work work) throws IOException {
    return make(
            () -> {
              work.run();
              return true;
            })
        .isPresent();
  }

  /// Makes something in a place, or nothing where none became free.
  public <T> Optional<T> make(Making<T> making) throws IOException {
    if (!isAdmitted()) {
      return Optional.empty();
    }
    try {
      return Optional.of(making.make());
    } finally {
      free.release();
    }
  }

  private boolean isAdmitted() {
    try {
      return free.tryAcquire(waiting.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
