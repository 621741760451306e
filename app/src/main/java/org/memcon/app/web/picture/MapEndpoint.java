package org.memcon.app.web.picture;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.map.Region;

/// `/map?q=words&from=1961&to=1962&by=names&region=europe`.
final class MapEndpoint implements Handler {

  private final Pictures pictures;
  private final String archive;

  MapEndpoint(Pictures pictures, String archive) {
    this.pictures = pictures;
    this.archive = archive;
  }

  @Override
  public void handle(Context context) {
    Optional<Asked> asked = Asked.of(context, archive);
    if (asked.isPresent()) {
      boolean byNames = "names".equals(context.queryParam("by"));
      Region region = Region.ofCode(Objects.requireNonNullElse(context.queryParam("region"), ""));
      Reply.page(
          context,
          200,
          pictures.map(asked.get().query(), asked.get().window(), byNames, region).html());
    }
  }
}
