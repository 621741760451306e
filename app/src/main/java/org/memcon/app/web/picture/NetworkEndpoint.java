package org.memcon.app.web.picture;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.authority.AuthorityId;
import org.memcon.publishing.page.network.NetworkPage;

/// `/network?q=words&from=1961&to=1962&kinds=all` and `/people/{id}/network`.
final class NetworkEndpoint implements Handler {

  private final Pictures pictures;
  private final String archive;

  NetworkEndpoint(Pictures pictures, String archive) {
    this.pictures = pictures;
    this.archive = archive;
  }

  @Override
  public void handle(Context context) {
    answer(context, Optional.empty());
  }

  /// The network of one person.
  Handler around() {
    return context -> answer(context, Optional.of(context.pathParam("id")));
  }

  private void answer(Context context, Optional<String> id) {
    Optional<Asked> asked = Asked.of(context, archive);
    if (asked.isEmpty()) {
      return;
    }
    boolean meetings = !"all".equals(context.queryParam("kinds"));
    Optional<NetworkPage> page =
        id.filter(String::isBlank).isPresent()
            ? Optional.empty()
            : pictures.network(
                asked.get().query(), asked.get().window(), meetings, id.map(AuthorityId::new));
    if (page.isEmpty()) {
      Asked.refuse(
          context,
          archive,
          404,
          "Nobody here goes by that",
          "The authority has no person " + id.orElse("") + ".",
          "Find a name, in any spelling, at /people?name=");
      return;
    }
    Reply.page(context, 200, page.get().html());
  }
}
