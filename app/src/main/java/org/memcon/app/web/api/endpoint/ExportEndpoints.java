package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.HitsForm;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.exchange.LateStream;
import org.memcon.app.web.exchange.Turnstile;
import org.memcon.app.web.exchange.Turnstiles;
import org.memcon.search.retrieval.SearchRequest;

/// `/search.csv` and its like: all hits of a search as a file, sent while it is written.
final class ExportEndpoints {

  private final ReferenceDesk desk;
  private final Turnstile files;

  ExportEndpoints(ReferenceDesk desk, Turnstiles turnstiles) {
    this.desk = desk;
    this.files = turnstiles.files();
  }

  Endpoint in(HitsForm form) {
    return (asked, context) -> {
      if (!files.admits(() -> write(asked, form, context))) {
        throw new Refusal(
            Problem.of(
                Problem.Kind.BUSY,
                "Others are taking records along; "
                    + files.places()
                    + " files are written at once.",
                "Ask again in a few seconds."));
      }
    };
  }

  private void write(Parameters asked, HitsForm form, Context context) throws IOException {
    String type = form.mediaType();
    context
        .contentType(type.endsWith("json") ? type : type + "; charset=utf-8")
        .header("Cache-Control", "no-store");
    if (context.method() == HandlerType.HEAD) {
      return;
    }
    SearchRequest request =
        SearchRequest.of(asked.text("q")).sorted(SearchEndpoints.sort(asked.text("sort")));
    LateStream.send(
        context,
        out -> {
          if (desk.export(request, form, out) == 0 && form == HitsForm.TEI) {
            throw new Refusal(
                Problem.of(
                    Problem.Kind.ABSENT,
                    "q",
                    "Nothing was found, and TEI has no corpus without a text.",
                    "Ask for fewer words, or for another form."));
          }
        });
  }
}
