package org.memcon.app.web.server;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.memcon.app.web.exchange.Faults;
import org.memcon.app.web.exchange.Guard;
import org.memcon.app.web.exchange.Reply;

/// Has whatever goes wrong with a request answered.
final class Alarm {

  private final Faults pages;

  Alarm(Faults pages) {
    this.pages = pages;
  }

  void install(RoutesConfig routes) {
    routes.exception(Guard.Misdirected.class, (fault, context) -> pages.misdirected(context));
    routes.exception(IOException.class, pages::unreadable);
    routes.exception(UncheckedIOException.class, pages::unreadable);
    routes.exception(Exception.class, pages::unexpected);
    routes.error(
        404,
        context -> {
          if (!Reply.isAnswered(context)) {
            pages.absent(context);
          }
        });
    routes.error(
        405,
        context -> {
          if (!Reply.isAnswered(context)) {
            pages.notAllowed(context);
          }
        });
  }
}
