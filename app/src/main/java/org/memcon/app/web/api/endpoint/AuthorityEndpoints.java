package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.api.desk.ReferenceDesk.Meant;
import org.memcon.model.authority.AuthorityId;

/// `/authority` and `/authority/{id}`: people, places, organizations and terms.
final class AuthorityEndpoints {

  private final ReferenceDesk desk;

  AuthorityEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  /// Those whom a name may mean: how many, and the likeliest.
  private record Matches(String name, int found, List<Meant> matches) {}

  void search(Parameters asked, Context context) throws IOException {
    String name = asked.text("name");
    String kind = asked.text("kind");
    List<Meant> all =
        desk.authorities(name).stream()
            .filter(match -> kind.isEmpty() || match.record().kind().equals(kind))
            .toList();
    List<Meant> first = all.subList(0, Math.min(asked.small("size"), all.size()));
    Endpoint.send(context, AnswerJson.of(new Matches(name, all.size(), first)));
  }

  void one(Parameters asked, Context context) throws IOException {
    String id = context.pathParam("id");
    Optional<ReferenceDesk.Known> known =
        id.isBlank() ? Optional.empty() : desk.authority(new AuthorityId(id));
    Endpoint.send(
        context,
        AnswerJson.of(
            known.orElseThrow(() ->
                new Refusal(
                    Problem.of(
                        Problem.Kind.ABSENT,
                        "id",
                        "The authority has no entry “"
                            + (id.length() > 200 ? id.substring(0, 200) : id)
                            + "”.",
                        "Find a name, in any spelling, at "
                            + Description.ROOT
                            + "/authority?name=")))));
  }
}
