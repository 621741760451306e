package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Objects;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.publishing.page.words.View;

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
