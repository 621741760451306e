package org.memcon.app.web.page;

import io.javalin.http.Context;
import java.lang.System.Logger.Level;
import org.memcon.app.web.access.Discretion;
import org.memcon.app.web.exchange.Faults;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.error.ErrorPage;

/// Answers what goes wrong with a page that says what, and what to do.
public final class ErrorPages implements Faults {

  private static final String REMEDY =
      "Try it again later, or tell whoever runs this archive what stands above.";

  private final String archive;
  private final Discretion discretion;

  /// Pages of an archive, told by its name, with so much discretion.
  public ErrorPages(String archive, Discretion discretion) {
    this.archive = archive;
    this.discretion = discretion;
  }

  @Override
  public void absent(Context context) {
    page(
        context,
        404,
        "No such page",
        "There is nothing at " + context.path() + ".",
        "Search for what you were after in the box above.");
  }

  @Override
  public void notAllowed(Context context) {
    page(
        context,
        405,
        "This is for reading only",
        "The reading room answers GET and HEAD.",
        "Search for what you were after in the box above.");
  }

  @Override
  public void misdirected(Context context) {
    page(
        context,
        421,
        "This address is not ours",
        "The request names a host that this server does not go by.",
        "Open the address that memcon serve printed.",
        "To serve under a name, start it with --host and that name.");
  }

  @Override
  public void cutShort(String remark, Context context) {
    context.removeHeader("Content-Disposition");
    page(
        context,
        503,
        "It would have taken too long",
        remark + ".",
        "memcon search --to writes files of any size on the machine that has the archive.");
  }

  @Override
  public void unreadable(Exception fault, Context context) {
    Discretion.Logged logged = discretion.logged(Level.WARNING, fault, context);
    if (logged.words().isEmpty()) {
      page(context, 500, "The archive could not be read", logged.told(), REMEDY);
      return;
    }
    page(
        context,
        500,
        "The archive could not be read",
        logged.told(),
        "memcon verify says whether the holdings are whole.",
        "memcon reindex builds the index anew from the holdings.");
  }

  @Override
  public void unexpected(Exception fault, Context context) {
    Discretion.Logged logged = discretion.logged(Level.ERROR, fault, context);
    String ours = "The page could not be made; this is a fault of Memcon, not yours.";
    if (logged.words().isEmpty()) {
      page(context, 500, "Something went wrong here", ours + " " + logged.told(), REMEDY);
      return;
    }
    page(
        context,
        500,
        "Something went wrong here",
        ours,
        "Start memcon serve with --verbose to see where it happened.");
  }

  private void page(Context context, int status, String title, String message, String... remedies) {
    ErrorPage page = ErrorPage.of(archive, title, message, remedies);
    Reply.page(context, status, page.html());
  }
}
