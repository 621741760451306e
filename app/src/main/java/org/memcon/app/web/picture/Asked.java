package org.memcon.app.web.picture;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.error.ErrorPage;

/// What a request asks to see: the words, and the window of time.
record Asked(String query, Optional<TimeWindow> window) {

  private static final int LONGEST = 1000;

  /// Reads `q`, `from` and `to`; answers with what is wrong, and gives nothing, where one of them
  /// cannot be read.
  static Optional<Asked> of(Context context, String archive) {
    String query = parameter(context, "q");
    String from = parameter(context, "from");
    String to = parameter(context, "to");
    Optional<TimeWindow> first = TimeWindow.read(from);
    Optional<TimeWindow> last = TimeWindow.read(to);
    if (query.length() > LONGEST) {
      refuse(
          context,
          archive,
          400,
          "The query is too long",
          "It has " + query.length() + " characters; the longest that is read has " + LONGEST + ".",
          "Take the words that matter most.");
      return Optional.empty();
    }
    boolean noBeginning = first.isEmpty() && !from.isEmpty();
    boolean noEnd = last.isEmpty() && !to.isEmpty();
    if (noBeginning || noEnd) {
      String wrong = noBeginning ? from : to;
      refuse(
          context,
          archive,
          400,
          "No such time",
          "“" + wrong.substring(0, Math.min(40, wrong.length())) + "” is no day, month or year.",
          "Write 1961, 1961-06 or 1961-06-03.");
      return Optional.empty();
    }
    Optional<TimeWindow> window =
        first.isPresent() && last.isPresent()
            ? Optional.of(TimeWindow.between(first.get(), last.get()))
            : first.or(() -> last);
    return Optional.of(new Asked(query, window));
  }

  static void refuse(
      Context context, String archive, int status, String title, String what, String remedy) {
    Reply.page(context, status, ErrorPage.of(archive, title, what, remedy).html());
  }

  private static String parameter(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }
}
