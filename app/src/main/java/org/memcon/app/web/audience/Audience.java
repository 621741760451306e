package org.memcon.app.web.audience;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Predicate;

/// For whom the request is answered that this thread answers: for a reader, unless it was found out
/// that it is somebody who sees what is closed.
public final class Audience {

  private static final ThreadLocal<Boolean> SEES_CLOSED = ThreadLocal.withInitial(() -> false);

  private Audience() {}

  /// Whether the present request comes from somebody who sees what is closed to readers.
  public static boolean seesClosed() {
    return SEES_CLOSED.get();
  }

  /// Stands before all that is answered: finds out for whom that is.
  public static Handler told(Predicate<Context> seesClosed) {
    return context -> SEES_CLOSED.set(seesClosed.test(context));
  }

  /// Does something, such as preparing what is shown, for somebody who sees what is closed.
  public static void seeing(boolean closed, Runnable work) {
    boolean before = SEES_CLOSED.get();
    SEES_CLOSED.set(closed);
    try {
      work.run();
    } finally {
      SEES_CLOSED.set(before);
    }
  }
}
