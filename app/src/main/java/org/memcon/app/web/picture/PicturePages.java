package org.memcon.app.web.picture;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import org.memcon.app.web.exchange.Reply;

/// The addresses of the pictures.
public final class PicturePages {

  private PicturePages() {}

  /// Gives each picture its address; `archive` is the archive's name.
  public static void install(RoutesConfig routes, Pictures pictures, String archive) {
    TimelineEndpoint timeline = new TimelineEndpoint(pictures, archive);
    read(routes, "/timeline", timeline);
    read(routes, "/timeline/{year}", timeline.of("year"));
    read(routes, "/timeline/{year}/{month}", timeline.of("year", "month"));
    read(routes, "/timeline/{year}/{month}/{day}", timeline.of("year", "month", "day"));
    read(routes, "/map", new MapEndpoint(pictures, archive));
    NetworkEndpoint network = new NetworkEndpoint(pictures, archive);
    read(routes, "/network", network);
    read(routes, "/people/{id}/network", network.around());
    read(
        routes,
        "/events",
        context ->
            Asked.of(context, archive)
                .map(asked -> pictures.events(asked.query(), asked.window()))
                .ifPresent(page -> Reply.page(context, 200, page.html())));
    read(
        routes,
        "/archives",
        context ->
            Asked.of(context, archive)
                .map(asked -> pictures.archives(asked.query(), asked.window()))
                .ifPresent(page -> Reply.page(context, 200, page.html())));
  }

  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
