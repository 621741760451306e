package org.memcon.app.web.comparison;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.exchange.Turnstile;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.comparison.ChoosePage;
import org.memcon.publishing.page.comparison.ComparePage;
import org.memcon.publishing.page.comparison.ComparedRecord;
import org.memcon.publishing.page.comparison.ComparedRecords;
import org.memcon.publishing.page.comparison.Counterpart;
import org.memcon.publishing.page.error.ErrorPage;

/// `/compare?a=ID&b=ID`: two records side by side, `&show=slight` with differences of punctuation
/// and capitals; with one of them, or none, the page on which they are chosen.
public final class ComparePages {

  private final ComparingRoom room;
  private final Turnstile turnstile;
  private final String archive;

  /// The pages of an archive, told by its name; comparisons wait at the turnstile.
  public ComparePages(ComparingRoom room, Turnstile turnstile, String archive) {
    this.room = room;
    this.turnstile = turnstile;
    this.archive = archive;
  }

  /// Gives them their address.
  public void install(RoutesConfig routes) {
    routes.get("/compare", this::answer);
    routes.head("/compare", this::answer);
  }

  private void answer(Context context) throws IOException {
    String a = parameter(context, "a");
    String b = parameter(context, "b");
    if (a.isEmpty() || b.isEmpty()) {
      choose(context, a.isEmpty() ? b : a);
      return;
    }
    for (String asked : List.of(a, b)) {
      Optional<RecordId> id = idOf(asked);
      if (id.isEmpty() || room.record(id.get()).isEmpty()) {
        absent(context, asked);
        return;
      }
    }
    Optional<Optional<ComparedRecords>> compared =
        turnstile.make(() -> room.compare(new RecordId(a), new RecordId(b)));
    if (compared.isEmpty()) {
      busy(context);
    } else if (compared.get().isEmpty()) {
      absent(context, b);
    } else {
      boolean slight = context.queryParams("show").contains("slight");
      ComparePage page = ComparePage.of(archive, compared.get().get(), slight);
      Reply.page(context, 200, page.html());
    }
  }

  private void choose(Context context, String asked) throws IOException {
    Optional<RecordId> id = idOf(asked);
    Optional<ComparedRecord> one = id.isEmpty() ? Optional.empty() : room.record(id.get());
    if (one.isEmpty() && !asked.isEmpty()) {
      absent(context, asked);
      return;
    }
    List<Counterpart> others = one.isEmpty() ? List.of() : room.counterparts(one.get().id());
    Reply.page(context, 200, ChoosePage.of(archive, one, others).html());
  }

  private void absent(Context context, String id) {
    ErrorPage page =
        ErrorPage.of(
            archive,
            "No such record",
            "This archive has no record “" + id.substring(0, Math.min(200, id.length())) + "”.",
            "Look for it by its words, date or speaker in the box above; its page offers records to"
                + " compare it with.");
    Reply.page(context, 404, page.html());
  }

  private void busy(Context context) {
    context.header("Retry-After", "5");
    ErrorPage page =
        ErrorPage.of(
            archive,
            "Too much is asked at once",
            "Others are comparing records; try again in a moment.",
            "Load the page again in some seconds.");
    Reply.page(context, 503, page.html());
  }

  private static String parameter(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }

  private static Optional<RecordId> idOf(String text) {
    try {
      return Optional.of(new RecordId(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
