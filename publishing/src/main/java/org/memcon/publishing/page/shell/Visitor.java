package org.memcon.publishing.page.shell;

import java.util.Optional;

/// For whom this thread makes pages, where a reading room knows its visitors by name.
///
/// @param mayEnter whether there are accounts with which one can sign in
/// @param name under which the visitor has signed in
public record Visitor(boolean mayEnter, Optional<String> name) {

  /// Somebody in a room that has no accounts.
  public static final Visitor ANYBODY = new Visitor(false, Optional.empty());

  private static final ThreadLocal<Visitor> PRESENT = ThreadLocal.withInitial(() -> ANYBODY);

  /// The present visitor.
  public static Visitor present() {
    return PRESENT.get();
  }

  /// From now on this thread makes pages for another.
  public static void enters(Visitor visitor) {
    PRESENT.set(visitor);
  }
}
