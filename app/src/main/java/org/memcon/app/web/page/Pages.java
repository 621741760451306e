package org.memcon.app.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.collection.CollectionPages;
import org.memcon.app.web.comparison.ComparePages;
import org.memcon.app.web.exchange.KeptPages;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.exchange.Turnstiles;
import org.memcon.app.web.picture.PicturePages;
import org.memcon.app.web.unapi.UnapiEndpoint;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.authority.AuthorityList;
import org.memcon.publishing.page.home.HomePage;
import org.memcon.publishing.page.notes.NotesPage;
import org.memcon.publishing.page.words.View;

/// The addresses of the reading room's pages.
public final class Pages {

  private Pages() {}

  /// Gives each page its address; `archive` is the archive's name, `gate` says to whom changes are
  /// offered; what is long waits at the turnstiles.
  public static void install(
      RoutesConfig routes, ReadingRoom room, Turnstiles turnstiles, String archive, Gate gate) {
    read(routes, "/", context -> home(context, room, gate));
    KeptPages kept = KeptPages.usual();
    SearchEndpoint search = new SearchEndpoint(room, archive, kept);
    read(routes, "/search", search);
    read(routes, "/like", search.example());
    read(routes, "/searches", search.list());
    read(routes, "/searches/{name}", search.saved());
    ExportEndpoint export = new ExportEndpoint(room, turnstiles, archive);
    for (ExchangeFormat format : ExchangeFormat.values()) {
      read(routes, "/search." + format.ending(), export.of(format));
    }
    read(routes, "/search.pdf", export.pdf());
    WordsEndpoint words = new WordsEndpoint(room, turnstiles, archive);
    read(routes, View.PLACES.path(), words.concordance());
    read(routes, View.YEARS.path(), words.frequency());
    read(routes, View.COLLOCATES.path(), words.collocates());
    read(routes, View.WORDS.path(), words.list());
    read(routes, View.WORDS.path() + ".csv", words.table());
    PicturePages.install(routes, room.pictures(), archive);
    new ComparePages(room.comparing(), turnstiles.comparing(), archive).install(routes);
    new CollectionPages(room.collections(), turnstiles.files(), archive, gate).install(routes);
    read(routes, "/records", context -> context.redirect("/search?q="));
    RecordEndpoint record = new RecordEndpoint(room, archive, gate, kept);
    read(routes, "/records/{name}", record);
    read(routes, "/records/{name}/around", record.around());
    read(routes, "/records/{name}/similar", record.similar());
    read(routes, "/records/{name}/cite", record.cite());
    for (AuthorityList.Sort sort : AuthorityList.Sort.values()) {
      AuthorityEndpoint authority = new AuthorityEndpoint(room, archive, sort);
      read(routes, sort.address(), authority.list());
      read(routes, sort.address() + "/{id}", authority.page());
    }
    read(routes, "/unapi", new UnapiEndpoint(room::reference));
    read(routes, "/notes", context -> Reply.page(context, 200, NotesPage.of(archive).html()));
    read(routes, "/api", new ApiEndpoint(archive));
    read(routes, "/static/{name}", new StaticEndpoint());
  }

  private static void home(Context context, ReadingRoom room, Gate gate) throws IOException {
    HomePage page = HomePage.of(room.home());
    boolean owner = gate.isOpenTo(context);
    Reply.page(context, 200, (owner ? page.takingIn(gate.token(context)) : page).html());
  }

  // HEAD is GET without the answer's body, which the server leaves out by itself.
  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
