package org.memcon.search.limits;

import java.time.Duration;
import java.util.Locale;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/// How long one query may take. What is not found until then is not found; the answer says so.
public final class Patience implements QueryTimeout {

  /// How long somebody waits for a page.
  public static final Duration OF_READERS = Duration.ofMillis(800);

  /// How long programs and commands wait.
  public static final Duration OF_PROGRAMS = Duration.ofSeconds(10);

  /// How long a file or a stream of lines may be written that somebody takes along over HTTP,
  /// however slowly it is read.
  public static final Duration OF_TAKERS = Duration.ofMinutes(5);

  /// How long a command may write one.
  public static final Duration OF_COMMANDS = Duration.ofHours(1);

  /// So often it may always be asked: a small archive is looked through wholly, however slowly the
  /// machine wakes up.
  private static final int ALWAYS = 100;

  /// Lucene asks before every hundred records, and then before more and more.
  private static final int EACH_OF_LUCENE = 8;

  private final Duration length;
  private long end;
  private long asked;
  private boolean ended;

  private Patience(Duration length, long end) {
    this.length = length;
    this.end = end;
  }

  /// Patience for one query, from now on.
  public static Patience of(Duration length) {
    return new Patience(length, System.nanoTime() + length.toNanos());
  }

  /// The patience that a searcher has; without end where it has none.
  public static Patience of(IndexSearcher searcher) {
    return searcher.getTimeout() instanceof Patience its ? its : of(Duration.ofDays(1));
  }

  /// The same time for another look at the archive: as much of it may always be looked at again.
  public Patience another() {
    return new Patience(length, end);
  }

  /// Makes something that is made once for all queries and is not this one's cost, such as reading
  /// who is called what: its time does not count.
  public <T, E extends Exception> T apart(Making<T, E> making) throws E {
    long begun = System.nanoTime();
    try {
      return making.make();
    } finally {
      end += System.nanoTime() - begun;
    }
  }

  /// Something to make.
  @FunctionalInterface
  public interface Making<T, E extends Exception> {
    /// Makes it.
    T make() throws E;
  }

  @Override
  public boolean shouldExit() {
    return isOver(EACH_OF_LUCENE);
  }

  /// Whether it is at an end before so many more records are looked at.
  public boolean isOver(int records) {
    asked += records;
    if (!ended && asked > ALWAYS) {
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
            + " then, and so are its counts; narrow it, by date: for example",
        length.toMillis() / 1000.0);
  }

  /// What to say where part of an answer is no answer.
  public String remarkOfNothing() {
    return String.format(
        Locale.ROOT,
        "stopped after %.1f seconds, before all was found; narrow the query, by date: for example",
        length.toMillis() / 1000.0);
  }

  /// Looks whether so many more of something may be written, of which `written` of `all` are.
  ///
  /// @throws CutShort where time is up
  public void check(int more, long written, long all, String what) {
    if (isOver(more)) {
      throw new CutShort(
          String.format(
              Locale.ROOT,
              "cut after %,d of %,d %s, for it took longer than %,d seconds; narrow the query, by"
                  + " date: for example, and take the rest by itself",
              written,
              all,
              what,
              length.toSeconds()));
    }
  }
}
