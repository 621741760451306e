package org.memcon.app.web.session;

import io.javalin.http.Handler;
import java.util.Optional;
import org.memcon.publishing.page.shell.Visitor;

/// Says who visits, for the frame of the pages.
public final class Visitors {

  private Visitors() {}

  /// Stands before all that is answered, and finds out who asks, where somebody can sign in.
  public static Handler told(Optional<SignedIn> signedIn) {
    return context ->
        Visitor.enters(
            signedIn.isEmpty() || context.path().startsWith("/static/")
                ? Visitor.ANYBODY
                : new Visitor(true, signedIn.get().name(context)));
  }
}
