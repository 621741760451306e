package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.exchange.KeptPages;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.error.ErrorPage;
import org.memcon.publishing.page.search.ExamplePage;
import org.memcon.publishing.page.search.SavedLine;
import org.memcon.publishing.page.search.SavedPage;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchPage;
import org.memcon.publishing.page.search.SearchRequest;
import org.memcon.publishing.page.search.SimilarHit;

/// `/search?q=words&sort=date&from=20`: hits, 20 a page; without a query every record.
final class SearchEndpoint implements Handler {

  private static final int SIZE = 20;
  private static final int LONGEST = 1000;
  private static final int FARTHEST = 100_000;

  private final ReadingRoom room;
  private final String archive;
  private final KeptPages kept;

  SearchEndpoint(ReadingRoom room, String archive, KeptPages kept) {
    this.kept = kept;
    this.room = room;
    this.archive = archive;
  }

  @Override
  public void handle(Context context) throws IOException {
    String query = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
    if (query.length() > LONGEST) {
      ErrorPage page =
          ErrorPage.of(
              archive,
              "The query is too long",
              "It has "
                  + query.length()
                  + " characters; the longest that is read has "
                  + LONGEST
                  + ".",
              "Take the words that matter most.");
      Reply.page(context, 400, page.html());
      return;
    }
    String sort = Objects.requireNonNullElse(context.queryParam("sort"), "");
    SearchRequest.Order order = SearchRequest.Order.ofCode(sort);
    SearchRequest request = new SearchRequest(query, order, from(context), SIZE);
    Optional<String> state = room.state();
    if (state.isEmpty()) {
      Reply.page(context, 200, page(request).html());
      return;
    }
    kept.answers(
        context,
        List.of("search", request.toString(), state.get(), RecordEndpoint.reader()),
        () -> {
          long begun = System.nanoTime();
          String html = page(request).html();
          boolean whole = KeptPages.isWhole(begun) && room.state().equals(state);
          return Optional.of(KeptPages.Made.of(html, whole));
        });
  }

  private SearchPage page(SearchRequest request) throws IOException {
    SearchAnswer answer = room.search(request);
    return SearchPage.of(archive, request, answer);
  }

  /// `/like?text=passage&q=words`: the records that are about the same as a passage of the reader's
  /// own.
  Handler example() {
    return context -> {
      String passage = parameter(context, "text", ExamplePage.LONGEST);
      String query = parameter(context, "q", LONGEST);
      List<SimilarHit> hits =
          passage.isEmpty() ? List.of() : room.similar(passage, query, ExamplePage.SIZE);
      Reply.page(context, 200, ExamplePage.of(archive, passage, query, hits).html());
    };
  }

  private static String parameter(Context context, String name, int longest) {
    String value = Objects.requireNonNullElse(context.queryParam(name), "").strip();
    return value.substring(0, Math.min(value.length(), longest));
  }

  /// `/searches`: the archive's saved searches.
  Handler list() {
    return context -> Reply.page(context, 200, SavedPage.of(archive, room.searches()).html());
  }

  /// `/searches/{name}`: what a saved search finds today.
  Handler saved() {
    return context -> {
      String name = context.pathParam("name");
      Optional<SavedLine> saved = room.saved(name);
      if (saved.isEmpty()) {
        ErrorPage page =
            ErrorPage.of(
                archive,
                "No such search",
                "No search is saved as “" + name + "”.",
                "/searches lists those that are.");
        Reply.page(context, 404, page.html());
        return;
      }
      SearchRequest request =
          new SearchRequest(saved.get().query(), saved.get().order(), from(context), SIZE);
      SearchAnswer answer = room.search(request);
      Reply.page(context, 200, SearchPage.of(archive, saved.get(), request, answer).html());
    };
  }

  private static int from(Context context) {
    String from = Objects.requireNonNullElse(context.queryParam("from"), "0");
    return from.matches("\\d{1,6}") ? Math.min(Integer.parseInt(from), FARTHEST) : 0;
  }
}
