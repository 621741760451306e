package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.HitsForm;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.search.retrieval.SearchRequest;

/// `/search.csv` and its like: all hits of a search as a file, sent while it is written.
final class ExportEndpoints {

  private static final Logger LOG = System.getLogger(ExportEndpoints.class.getName());

  private static final int AT_ONCE = 2;

  private final ReferenceDesk desk;
  private final Semaphore places = new Semaphore(AT_ONCE);

  ExportEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  Endpoint in(HitsForm form) {
    return (asked, context) -> {
      if (!places.tryAcquire()) {
        throw new Refusal(
            Problem.of(
                Problem.Kind.BUSY,
                "Others are taking records along; " + AT_ONCE + " files are written at once.",
                "Ask again in a few seconds."));
      }
      try {
        write(asked, form, context);
      } finally {
        places.release();
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
    try {
      if (desk.export(request, form, new LateStream(context)) == 0 && form == HitsForm.TEI) {
        throw new Refusal(
            Problem.of(
                Problem.Kind.ABSENT,
                "q",
                "Nothing was found, and TEI has no corpus without a text.",
                "Ask for fewer words, or for another form."));
      }
    } catch (LateStream.Abandoned gone) {
      LOG.log(Level.DEBUG, "whoever asked for {0} did not wait for the end", context.path());
    }
  }
}
