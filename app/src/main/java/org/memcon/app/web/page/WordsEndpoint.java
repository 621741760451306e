package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.exchange.LateStream;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.exchange.Turnstiles;
import org.memcon.publishing.page.error.ErrorPage;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.publishing.page.words.View;
import org.memcon.publishing.page.words.WordListPage;

/// `/concordance?q=words&sort=left&from=100`, `/frequency?q=words` and `/collocates?q=words`. A
/// query that is blank or too long is left to the search, which says so.
final class WordsEndpoint {

  private static final int LONGEST = 1000;

  private final ReadingRoom room;
  private final Turnstiles turnstiles;
  private final String archive;

  WordsEndpoint(ReadingRoom room, Turnstiles turnstiles, String archive) {
    this.room = room;
    this.turnstiles = turnstiles;
    this.archive = archive;
  }

  Handler concordance() {
    return asked((context, query) -> {
      ConcordancePage.Order order = ConcordancePage.Order.ofCode(parameter(context, "sort"));
      String from = Objects.requireNonNullElse(context.queryParam("from"), "0");
      long first = from.matches("\\d{1,9}") ? Long.parseLong(from) : 0;
      return order == ConcordancePage.Order.DATE
          ? Optional.of(room.concordance(query, order, first).html())
          : turnstiles.sorting().make(() -> room.concordance(query, order, first).html());
    });
  }

  Handler frequency() {
    return asked((context, query) -> Optional.of(room.frequency(query).html()));
  }

  Handler collocates() {
    return asked((context, query) -> Optional.of(room.collocates(query).html()));
  }

  /// `/words?q=words&prefix=neg&sort=alphabet&from=200`; without a query the whole archive's.
  Handler list() {
    return context -> {
      String query = parameter(context, "q");
      String from = parameter(context, "from");
      Reply.page(
          context,
          200,
          room.words(
                  query,
                  parameter(context, "prefix"),
                  WordListPage.Order.ofCode(parameter(context, "sort")),
                  from.matches("\\d{1,9}") ? Long.parseLong(from) : 0)
              .html());
    };
  }

  /// `/words.csv`, with the same parameters: all of these words as a table.
  Handler table() {
    return context -> {
      context.contentType("text/csv; charset=utf-8");
      context.header("Cache-Control", "no-cache");
      context.header("Content-Disposition", "attachment; filename=\"words.csv\"");
      if (context.method() != HandlerType.HEAD
          && !turnstiles
              .lines()
              .admits(() -> LateStream.send(context, out -> table(context, out)))) {
        context.removeHeader("Content-Disposition");
        busy(context, "Others are taking lists of words along; try again in a moment.");
      }
    };
  }

  private void table(Context context, OutputStream out) throws IOException {
    room.wordTable(
        parameter(context, "q"),
        parameter(context, "prefix"),
        WordListPage.Order.ofCode(parameter(context, "sort")),
        out);
  }

  private void busy(Context context, String message) {
    context.header("Retry-After", "2");
    ErrorPage page =
        ErrorPage.of(
            archive, "Too much is asked at once", message, "Load the page again in some seconds.");
    Reply.page(context, 503, page.html());
  }

  private static String parameter(Context context, String name) {
    String value = Objects.requireNonNullElse(context.queryParam(name), "").strip();
    return value.substring(0, Math.min(value.length(), LONGEST));
  }

  private interface Answer {
    Optional<String> html(Context context, String query) throws IOException;
  }

  private Handler asked(Answer answer) {
    return context -> {
      String query = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
      if (query.isEmpty() || query.length() > LONGEST) {
        context.redirect(View.RECORDS.of(query.substring(0, Math.min(query.length(), LONGEST))));
        return;
      }
      Optional<String> html = answer.html(context, query);
      if (html.isPresent()) {
        Reply.page(context, 200, html.get());
      } else {
        busy(context, "Others wait for sorted lines already; those by date can be had at once.");
      }
    };
  }
}
