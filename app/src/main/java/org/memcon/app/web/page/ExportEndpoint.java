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
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.error.ErrorPage;
import org.memcon.publishing.page.search.SearchRequest;

/// `/search.csv?q=words&sort=date`, and `.json`, `.ris`, `.bib`, `.xml`, `.epub`, `.pdf`: all hits,
/// however many, as a file that is sent while it is written.
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
    return context -> handle(context, (asked, query) -> write(asked, query, format));
  }

  /// `/search.pdf?q=words`: all hits as a PDF, which is set as a whole.
  Handler pdf() {
    return context -> handle(context, this::writePdf);
  }

  /// Writes what a query finds.
  private interface Writing {
    void write(Context context, String query) throws IOException;
  }

  private void handle(Context context, Writing writing) throws IOException {
    String query = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
    if (query.length() > LONGEST) {
      page(
          context,
          400,
          "The query is too long",
          "The longest that is read has " + LONGEST + " characters.");
      return;
    }
    if (!files.admits(() -> writing.write(context, query))) {
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
    LateStream.send(
        context,
        out -> {
          long records = room.export(new SearchRequest(query, order(context), 0, 0), format, out);
          if (records == 0 && (format == ExchangeFormat.TEI || format == ExchangeFormat.EPUB)) {
            context.removeHeader("Content-Disposition");
            page(context, 404, "Nothing was found", "There is no record to take along.");
          }
        });
  }

  private void writePdf(Context context, String query) throws IOException {
    context.contentType(BookFile.PDF.mediaType());
    context.header("Cache-Control", "no-cache");
    context.header("Content-Disposition", "attachment; filename=\"records.pdf\"");
    if (!context.method().equals(HandlerType.HEAD)) {
      LateStream.send(
          context,
          out -> {
            long records = room.pdf(new SearchRequest(query, order(context), 0, 0), out);
            if (records == 0 || records > ReadingRoom.MOST_IN_PDF) {
              context.removeHeader("Content-Disposition");
              refusePdf(context, records);
            }
          });
    }
  }

  private void refusePdf(Context context, long records) {
    if (records == 0) {
      page(context, 404, "Nothing was found", "There is no record to take along.");
      return;
    }
    page(
        context,
        413,
        "Too many records for a PDF",
        "The query finds %,d records; a PDF has at most %d."
            .formatted(records, ReadingRoom.MOST_IN_PDF),
        "Narrow the search, or take EPUB, which has all of them.",
        "memcon search --to pdf writes larger ones on the machine that has the archive.");
  }

  private static SearchRequest.Order order(Context context) {
    return SearchRequest.Order.ofCode(Objects.requireNonNullElse(context.queryParam("sort"), ""));
  }

  private void page(Context context, int status, String title, String message) {
    page(context, status, title, message, "Go back to the search, and look what it finds.");
  }

  private void page(Context context, int status, String title, String message, String... remedies) {
    ErrorPage page = ErrorPage.of(archive, title, message, remedies);
    Reply.page(context, status, page.html());
  }
}
