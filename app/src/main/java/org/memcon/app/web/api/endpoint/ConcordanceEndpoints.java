package org.memcon.app.web.api.endpoint;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.ConcordanceJson;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceRequest.Order;
import org.memcon.search.concordance.ConcordanceSummary;

/// `/concordance`, page by page, and `/concordance.ndjson`, all lines as they are read.
final class ConcordanceEndpoints {

  private static final Logger LOG = System.getLogger(ConcordanceEndpoints.class.getName());
  private static final int WAITED_FOR = 5;

  private final ReferenceDesk desk;

  /// Lines that are sorted are all held at once: one such concordance at a time fits into a small
  /// heap.
  private final Semaphore sorting = new Semaphore(1, true);

  ConcordanceEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  void page(Parameters asked, Context context) throws IOException {
    ConcordanceRequest request = request(asked).from(asked.number("from"), asked.number("size"));
    Endpoint.send(
        context,
        json ->
            inTurn(
                request,
                () -> {
                  ConcordanceJson written = new ConcordanceJson(json, request.from());
                  desk.concordance(request, written);
                  written.end();
                }));
  }

  void lines(Parameters asked, Context context) throws IOException {
    if (context.method() == HandlerType.HEAD) {
      stream(request(asked).from(0, 0).sorted(Order.DATE), context);
      return;
    }
    ConcordanceRequest request =
        request(asked)
            .from(asked.number("from"), asked.has("size") ? asked.number("size") : Long.MAX_VALUE);
    inTurn(request, () -> stream(request, context));
  }

  private void stream(ConcordanceRequest request, Context context) throws IOException {
    context.contentType("application/x-ndjson").header("Cache-Control", "no-store");
    try {
      AnswerJson.lines(
          new LateStream(context), json -> desk.concordance(request, new Lines(json, context)));
    } catch (LateStream.Abandoned gone) {
      LOG.log(Level.DEBUG, "whoever asked for {0} did not wait for the end", context.path());
    }
  }

  private static ConcordanceRequest request(Parameters asked) {
    Order order =
        switch (asked.text("sort")) {
          case "left" -> Order.LEFT;
          case "right" -> Order.RIGHT;
          default -> Order.DATE;
        };
    return ConcordanceRequest.of(asked.text("q")).sorted(order).wide(asked.small("width"));
  }

  private interface Work {
    void run() throws IOException;
  }

  private void inTurn(ConcordanceRequest request, Work work) throws IOException {
    if (request.order() == Order.DATE) {
      work.run();
      return;
    }
    if (!admitted()) {
      throw new Refusal(
          Problem.of(
              Problem.Kind.BUSY,
              "Others wait for sorted concordances already.",
              "Ask again in a few seconds, or for lines by date."));
    }
    try {
      work.run();
    } finally {
      sorting.release();
    }
  }

  private boolean admitted() {
    try {
      return sorting.tryAcquire(WAITED_FOR, TimeUnit.SECONDS);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Writes each line of a concordance as a line of JSON; how many there are stands in headers.
  private record Lines(JsonGenerator json, Context context) implements Concordance.Sink {

    @Override
    public void begin(ConcordanceSummary summary) {
      context.header("Memcon-Records", Long.toString(summary.records()));
      context.header("Memcon-Places", Long.toString(summary.places()));
    }

    @Override
    public void line(ConcordanceLine line) throws IOException {
      ConcordanceJson.write(line, json);
    }
  }
}
