package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.shell.Assets;

/// `/static/{name}`: style sheet, script, fonts. Their names change with their content.
final class StaticEndpoint implements Handler {

  @Override
  public void handle(Context context) {
    Assets.Asset asset =
        Assets.bundled().find(context.pathParam("name")).orElseThrow(NotFoundResponse::new);
    Reply.bytes(context, asset.mediaType(), "public, max-age=31536000, immutable", asset.bytes());
  }
}
