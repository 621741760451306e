package org.memcon.search.limits;

import java.time.Duration;
import java.util.Locale;
import org.apache.lucene.index.QueryTimeout;

/// How long one query may take. What is not found until then is not found; the answer says so.
public final class Patience implements QueryTimeout {

  /// How long somebody waits for a page.
  public static final Duration OF_READERS = Duration.ofMillis(800);

  /// How long programs and commands wait.
  public static final Duration OF_PROGRAMS = Duration.ofSeconds(10);

  /// So often it may always be asked: a small archive is looked through wholly, however slowly the
  /// machine wakes up.
  private static final int ALWAYS = 100;

  private final Duration length;
  private final long end;
  private int asked;
  private boolean ended;

  private Patience(Duration length) {
    this.length = length;
    this.end = System.nanoTime() + length.toNanos();
  }

  /// Patience for one query, from now on.
  public static Patience of(Duration length) {
    return new Patience(length);
  }

  @Override
  public boolean shouldExit() {
    if (!ended && ++asked > ALWAYS) {
      ended = System.nanoTime() - end > 0;
    }
    return ended;
  }

  /// Whether something was left undone.
  public boolean isAtAnEnd() {
    return ended;
  }

  /// What to say then.
  public String remark() {
    return String.format(
        Locale.ROOT,
        "the query was stopped after %.1f seconds; the answer is of the records looked at until"
            + " then, and so are its counts",
        length.toMillis() / 1000.0);
  }
}
