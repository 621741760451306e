package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Objects;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.publishing.page.words.View;
import org.memcon.publishing.page.words.WordListPage;

/// `/concordance?q=words&sort=left&from=100`, `/frequency?q=words` and `/collocates?q=words`. A
/// query that is blank or too long is left to the search, which says so.
final class WordsEndpoint {

  private static final int LONGEST = 1000;

  private final ReadingRoom room;

  WordsEndpoint(ReadingRoom room) {
    this.room = room;
  }

  Handler concordance() {
    return asked((context, query) -> {
      String sort = Objects.requireNonNullElse(context.queryParam("sort"), "");
      String from = Objects.requireNonNullElse(context.queryParam("from"), "0");
      long first = from.matches("\\d{1,9}") ? Long.parseLong(from) : 0;
      return room.concordance(query, ConcordancePage.Order.ofCode(sort), first).html();
    });
  }

  Handler frequency() {
    return asked((context, query) -> room.frequency(query).html());
  }

  Handler collocates() {
    return asked((context, query) -> room.collocates(query).html());
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
      if (context.method() != HandlerType.HEAD) {
        room.wordTable(
            parameter(context, "q"),
            parameter(context, "prefix"),
            WordListPage.Order.ofCode(parameter(context, "sort")),
            context.outputStream());
      }
    };
  }

  private static String parameter(Context context, String name) {
    String value = Objects.requireNonNullElse(context.queryParam(name), "").strip();
    return value.substring(0, Math.min(value.length(), LONGEST));
  }

  private interface Answer {
    String html(Context context, String query) throws IOException;
  }

  private static Handler asked(Answer answer) {
    return context -> {
      String query = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
      if (query.isEmpty() || query.length() > LONGEST) {
        context.redirect(View.RECORDS.of(query.substring(0, Math.min(query.length(), LONGEST))));
        return;
      }
      Reply.page(context, 200, answer.html(context, query));
    };
  }
}
