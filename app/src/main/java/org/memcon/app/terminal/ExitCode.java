package org.memcon.app.terminal;

/// What the process says at its end.
public final class ExitCode {

  /// All done.
  public static final int DONE = 0;

  /// Done, and there is something to look at: findings, faults.
  public static final int FINDINGS = 1;

  /// The command line was not understood.
  public static final int USAGE = 2;

  /// At least one input was refused; the rest was done.
  public static final int REFUSED = 3;

  /// Memcon itself failed.
  public static final int FAILED = 70;

  private ExitCode() {}
}
