package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Objects;
import org.memcon.app.web.exchange.LateStream;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.exchange.Turnstile;
import org.memcon.app.web.exchange.Turnstiles;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.error.ErrorPage;
import org.memcon.publishing.page.search.SearchRequest;

/// `/search.csv?q=words&sort=date`, and `.json`, `.ris`, `.bib`, `.xml`: all hits, however many, as
/// a file that is sent while it is written.
final class ExportEndpoint {

  private static final int LONGEST = 1000;

  private final ReadingRoom room;
  private final String archive;
  private final Turnstile files;

  ExportEndpoint(ReadingRoom room, Turnstiles turnstiles, String archive) {
    this.files = turnstiles.files();
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
    if (!files.admits(() -> write(context, query, format))) {
      context.header("Retry-After", "10");
      page(
          context,
          503,
          "Others are taking records along",
          "The server writes " + files.places() + " files at once; try again in a moment.");
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
    LateStream.send(
        context,
        out -> {
          long records = room.export(new SearchRequest(query, order, 0, 0), format, out);
          if (records == 0 && (format == ExchangeFormat.TEI || format == ExchangeFormat.EPUB)) {
            context.removeHeader("Content-Disposition");
            page(context, 404, "Nothing was found", "There is no record to take along.");
          }
        });
  }

  private void page(Context context, int status, String title, String message) {
    ErrorPage page =
        ErrorPage.of(archive, title, message, "Go back to the search, and look what it finds.");
    Reply.page(context, status, page.html());
  }
}
