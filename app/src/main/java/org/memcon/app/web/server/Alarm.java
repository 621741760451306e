package org.memcon.app.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.exchange.Faults;
import org.memcon.app.web.exchange.Guard;
import org.memcon.app.web.exchange.Reply;
import org.memcon.search.layout.IndexException;
import org.memcon.search.limits.CutShort;

/// Has whatever goes wrong with a request answered: people by a page, programs by a problem.
///
/// @param pages answers people
/// @param problems answers programs
record Alarm(Faults pages, Faults problems) {

  void install(RoutesConfig routes) {
    routes.exception(
        Guard.Misdirected.class, (fault, context) -> faults(context).misdirected(context));
    routes.exception(
        CutShort.class, (fault, context) -> faults(context).cutShort(fault.remark(), context));
    routes.exception(
        IOException.class, (fault, context) -> faults(context).unreadable(fault, context));
    routes.exception(
        UncheckedIOException.class, (fault, context) -> faults(context).unreadable(fault, context));
    routes.exception(
        IndexException.class, (fault, context) -> faults(context).unreadable(fault, context));
    routes.exception(
        Exception.class, (fault, context) -> faults(context).unexpected(fault, context));
    routes.error(
        404,
        context -> {
          if (!Reply.isAnswered(context)) {
            faults(context).absent(context);
          }
        });
    routes.error(
        405,
        context -> {
          if (!Reply.isAnswered(context)) {
            faults(context).notAllowed(context);
          }
        });
  }

  private Faults faults(Context context) {
    return isOfPrograms(context.path()) ? problems : pages;
  }

  /// Whether a path is below the API's.
  static boolean isOfPrograms(String path) {
    return path.equals(Description.ROOT) || path.startsWith(Description.ROOT + "/");
  }
}
