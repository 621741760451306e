package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.memcon.app.json.CollationJson;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.exchange.Turnstile;
import org.memcon.model.collation.Collation;
import org.memcon.model.record.RecordId;

/// `/compare?a=ID&b=ID`: two records side by side.
final class CompareEndpoint {

  private final ReferenceDesk desk;
  private final Turnstile turnstile;

  CompareEndpoint(ReferenceDesk desk, Turnstile turnstile) {
    this.desk = desk;
    this.turnstile = turnstile;
  }

  void compare(Parameters asked, Context context) throws IOException {
    RecordId a = held(asked, "a");
    RecordId b = held(asked, "b");
    Optional<Collation> collation =
        turnstile
            .make(() -> desk.compare(a, b))
            .orElseThrow(() ->
                new Refusal(
                    Problem.of(
                        Problem.Kind.BUSY,
                        turnstile.places() + " comparisons are being made already.",
                        "Ask again in a few seconds.")));
    Collation found = collation.orElseThrow(() -> absent("b", b.value()));
    Endpoint.send(context, json -> CollationJson.write(found, json));
  }

  private RecordId held(Parameters asked, String name) {
    String id = asked.text(name);
    try {
      RecordId recordId = new RecordId(id);
      if (desk.holds(recordId)) {
        return recordId;
      }
    } catch (IllegalArgumentException notAnId) {
      // No record is called so either.
    }
    throw absent(name, id);
  }

  private static Refusal absent(String name, String id) {
    return new Refusal(
        Problem.of(
            Problem.Kind.ABSENT,
            name,
            "This archive has no record “" + id + "”.",
            Description.ROOT + "/search prints the ids of what it finds."));
  }
}
