package org.memcon.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import org.memcon.publishing.page.error.ErrorPage;

/// Answers what goes wrong with a page that says what, and what to do.
final class Faults {

  private static final Logger LOG = System.getLogger(Faults.class.getName());

  private final String archive;

  Faults(String archive) {
    this.archive = archive;
  }

  void install(RoutesConfig routes) {
    routes.exception(Guard.Misdirected.class, (fault, context) -> misdirected(context));
    routes.exception(IOException.class, this::unreadable);
    routes.exception(UncheckedIOException.class, this::unreadable);
    routes.exception(Exception.class, this::unexpected);
    routes.error(
        404,
        context ->
            unlessAnswered(
                context, 404, "No such page", "There is nothing at " + context.path() + "."));
    routes.error(
        405,
        context ->
            unlessAnswered(
                context,
                405,
                "This is for reading only",
                "The reading room answers GET and HEAD."));
  }

  private void unlessAnswered(Context context, int status, String title, String message) {
    if (!Reply.isAnswered(context)) {
      ErrorPage page =
          ErrorPage.of(archive, title, message, "Search for what you were after in the box above.");
      Reply.page(context, status, page.html());
    }
  }

  private void misdirected(Context context) {
    ErrorPage page =
        ErrorPage.of(
            archive,
            "This address is not ours",
            "The request names a host that this server does not go by.",
            "Open the address that memcon serve printed.",
            "To serve under a name, start it with --host and that name.");
    Reply.page(context, 421, page.html());
  }

  private void unreadable(Exception fault, Context context) {
    LOG.log(Level.WARNING, "cannot answer " + context.path(), fault);
    ErrorPage page =
        ErrorPage.of(
            archive,
            "The archive could not be read",
            Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName()),
            "memcon verify says whether the holdings are whole.",
            "memcon reindex builds the index anew from the holdings.");
    Reply.page(context, 500, page.html());
  }

  private void unexpected(Exception fault, Context context) {
    LOG.log(Level.ERROR, "cannot answer " + context.path(), fault);
    ErrorPage page =
        ErrorPage.of(
            archive,
            "Something went wrong here",
            "The page could not be made; this is a fault of Memcon, not yours.",
            "Start memcon serve with --verbose to see where it happened.");
    Reply.page(context, 500, page.html());
  }
}
