package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.workflow.saving.SearchShelf.Kept;

/// `/searches` and `/searches/{name}`: the saved searches, and what they find today.
final class SavedEndpoints {

  private final ReferenceDesk desk;

  SavedEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  private record All(List<Kept> searches) {}

  void all(Parameters asked, Context context) throws IOException {
    Endpoint.send(context, AnswerJson.of(new All(desk.searches())));
  }

  void one(Parameters asked, Context context) throws IOException {
    String name = context.pathParam("name");
    Kept kept =
        desk.savedSearch(name)
            .orElseThrow(() ->
                new Refusal(
                    Problem.of(
                        Problem.Kind.ABSENT,
                        "name",
                        "No search was saved as “"
                            + (name.length() > 100 ? name.substring(0, 100) : name)
                            + "”.",
                        "See those there are at " + Description.ROOT + "/searches")));
    Endpoint.send(context, AnswerJson.of(kept));
  }
}
