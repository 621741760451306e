package org.memcon.app.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.memcon.app.workflow.editing.Progress;

/// A progress line on a terminal's standard error, redrawn at most ten times a second; nothing
/// where standard error is not a terminal.
public final class TerminalProgress implements Progress {

  private static final long REDRAW_NANOS = 100_000_000L;
  private static final int WIDTH = 24;

  private final PrintStream out;
  private final String verb;
  private final long begun = System.nanoTime();
  private long drawn;
  private boolean visible;

  private TerminalProgress(PrintStream out, String verb) {
    this.out = out;
    this.verb = verb;
  }

  /// Progress on standard error where that is a terminal, else none. `verb` says what goes on
  /// ("reading").
  public static Progress of(String verb) {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return terminal ? new TerminalProgress(System.err, verb) : Progress.NONE;
  }

  @Override
  public synchronized void at(long done, long total, String what) {
    long now = System.nanoTime();
    if (now - drawn < REDRAW_NANOS && done < total) {
      return;
    }
    drawn = now;
    visible = true;
    out.print("\r\u001b[K" + line(done, total, what, Duration.ofNanos(now - begun)));
    out.flush();
  }

  private String line(long done, long total, String what, Duration elapsed) {
    String name = what.length() > 40 ? "…" + what.substring(what.length() - 39) : what;
    if (total <= 0) {
      return String.format(Locale.ROOT, "%s %,d  %s  %s", verb, done, clock(elapsed), name);
    }
    int full = (int) (WIDTH * Math.min(done, total) / total);
    String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    return String.format(
        Locale.ROOT, "%s %s %,d of %,d  %s  %s", verb, bar, done, total, clock(elapsed), name);
  }

  private static String clock(Duration elapsed) {
    return String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
  }

  @Override
  public synchronized void end() {
    if (visible) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
