package org.memcon.app.web.access;

import io.javalin.http.Context;

/// Where it is written down who did what, and what was refused.
@FunctionalInterface
public interface Ledger {

  /// Nothing is written down.
  Ledger NONE = (context, who, what, about) -> {};

  /// Writes a line down: who (empty for somebody unknown) did what, about which address, record or
  /// account.
  void note(Context context, String who, String what, String about);
}
