package org.memcon.app.workflow.editing;

/// Hears how far long work has come.
@FunctionalInterface
public interface Progress {

  /// Hears nothing.
  Progress NONE = (done, total, what) -> {};

  /// So many of so many are done (`total` 0: nobody knows), and what was last at hand. Comes from
  /// any thread.
  void at(long done, long total, String what);

  /// The work has ended.
  default void end() {}
}
