package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.memcon.app.web.exchange.Packed;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.exchange.Tag;
import org.memcon.publishing.page.shell.Assets;

/// `/static/{name}`: style sheet, script, fonts. Their names change with their content.
final class StaticEndpoint implements Handler {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /// A file as it goes out; it never changes.
  private record Sent(String tag, Packed packed) {
    static Sent of(Assets.Asset asset) {
      return new Sent(Tag.of(asset.bytes()), Packed.once(asset.mediaType(), asset.bytes()));
    }
  }

  private final Map<String, Sent> sent = new ConcurrentHashMap<>();

  @Override
  public void handle(Context context) {
    Assets.Asset asset =
        Assets.bundled().find(context.pathParam("name")).orElseThrow(NotFoundResponse::new);
    Sent file = sent.computeIfAbsent(asset.name(), name -> Sent.of(asset));
    Reply.packed(context, asset.mediaType(), FOR_EVER, file.tag(), file.packed());
  }
}
