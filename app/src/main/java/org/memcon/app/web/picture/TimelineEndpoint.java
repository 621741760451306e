package org.memcon.app.web.picture;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.chronology.TimeWindow;

/// `/timeline?q=words&from=1961&to=1961-06`, and `/timeline/1960s`, `/timeline/1961`,
/// `/timeline/1961/06`, `/timeline/1961/06/03`.
final class TimelineEndpoint implements Handler {

  private final Pictures pictures;
  private final String archive;

  TimelineEndpoint(Pictures pictures, String archive) {
    this.pictures = pictures;
    this.archive = archive;
  }

  @Override
  public void handle(Context context) {
    Optional<Asked> asked = Asked.of(context, archive);
    if (asked.isPresent()) {
      Reply.page(context, 200, pictures.timeline(asked.get().query(), asked.get().window()).html());
    }
  }

  /// The timeline of the period that the path names.
  Handler of(String... parts) {
    return context -> {
      StringBuilder named = new StringBuilder();
      for (String part : parts) {
        String value = context.pathParam(part);
        named.append(named.isEmpty() ? "" : "-");
        named.append(!part.equals("year") && value.length() == 1 ? "0" + value : value);
      }
      String text = named.toString();
      Optional<TimeWindow> window =
          TimeWindow.read(
              text.toLowerCase(Locale.ROOT).endsWith("0s") && parts.length == 1
                  ? text.substring(0, text.length() - 2) + "X"
                  : text);
      Optional<Asked> asked = Asked.of(context, archive);
      if (asked.isEmpty()) {
        return;
      }
      if (window.isEmpty()) {
        Asked.refuse(
            context,
            archive,
            404,
            "No such time",
            "“" + text.substring(0, Math.min(40, text.length())) + "” is no day, month or year.",
            "/timeline has all there are.");
        return;
      }
      Reply.page(context, 200, pictures.timeline(asked.get().query(), window).html());
    };
  }
}
