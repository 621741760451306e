package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.error.ErrorPage;
import org.memcon.publishing.page.search.SearchRequest;

/// `/search.csv?q=words&sort=date`, and `.json`, `.ris`, `.bib`, `.xml`: all hits, however many, as
/// a file that is sent while it is written.
final class ExportEndpoint {

  /// So many are written at once; whoever comes then is asked to wait.
  private static final int AT_ONCE = 2;

  private static final int LONGEST = 1000;

  private final ReadingRoom room;
  private final String archive;
  private final Semaphore places = new Semaphore(AT_ONCE);

  ExportEndpoint(ReadingRoom room, String archive) {
    this.room = room;
    this.archive = archive;
  }

  /// The files of a form.
  Handler of(ExchangeFormat format) {
    return context -> handle(context, format);
  }

  private void handle(Context context, ExchangeFormat format) throws IOException {
    String query = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
    if (query.length() > LONGEST) {
      page(
          context,
          400,
          "The query is too long",
          "The longest that is read has " + LONGEST + " characters.");
      return;
    }
    if (!places.tryAcquire()) {
      context.header("Retry-After", "10");
      page(
          context,
          503,
          "Others are taking records along",
          "The server writes " + AT_ONCE + " files at once; try again in a moment.");
      return;
    }
    try {
      write(context, query, format);
    } finally {
      places.release();
    }
  }

  private void write(Context context, String query, ExchangeFormat format) throws IOException {
    context.contentType(format.mediaType());
    context.header("Cache-Control", "no-cache");
    context.header(
        "Content-Disposition", "attachment; filename=\"records." + format.ending() + "\"");
    if (context.method() == HandlerType.HEAD) {
      return;
    }
    SearchRequest.Order order =
        SearchRequest.Order.ofCode(Objects.requireNonNullElse(context.queryParam("sort"), ""));
    long records =
        room.export(new SearchRequest(query, order, 0, 0), format, context.outputStream());
    if (records == 0 && (format == ExchangeFormat.TEI || format == ExchangeFormat.EPUB)) {
      context.removeHeader("Content-Disposition");
      page(context, 404, "Nothing was found", "There is no record to take along.");
    }
  }

  private void page(Context context, int status, String title, String message) {
    ErrorPage page =
        ErrorPage.of(archive, title, message, "Go back to the search, and look what it finds.");
    Reply.page(context, status, page.html());
  }
}
