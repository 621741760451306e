package org.memcon.app.web.api.endpoint;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.ConcordanceJson;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.exchange.LateStream;
import org.memcon.app.web.exchange.Turnstile;
import org.memcon.app.web.exchange.Turnstiles;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceRequest.Order;
import org.memcon.search.concordance.ConcordanceSummary;

/// `/concordance`, page by page, and `/concordance.ndjson`, all lines as they are read.
final class ConcordanceEndpoints {

  private final ReferenceDesk desk;
  private final Turnstiles turnstiles;

  ConcordanceEndpoints(ReferenceDesk desk, Turnstiles turnstiles) {
    this.desk = desk;
    this.turnstiles = turnstiles;
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
    if (!turnstiles.lines().admits(() -> inTurn(request, () -> stream(request, context)))) {
      throw busy(
          turnstiles.lines().places() + " concordances are being sent already.",
          "Ask again in a few seconds, or page by page.");
    }
  }

  private void stream(ConcordanceRequest request, Context context) throws IOException {
    context.contentType("application/x-ndjson").header("Cache-Control", "no-store");
    LateStream.send(
        context,
        out -> AnswerJson.lines(out, json -> desk.concordance(request, new Lines(json, context))));
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

  private void inTurn(ConcordanceRequest request, Turnstile.Work work) throws IOException {
    if (request.order() == Order.DATE) {
      work.run();
    } else if (!turnstiles.sorting().admits(work)) {
      throw busy(
          "Others wait for sorted concordances already.",
          "Ask again in a few seconds, or for lines by date.");
    }
  }

  private static Refusal busy(String detail, String remedy) {
    return new Refusal(Problem.of(Problem.Kind.BUSY, detail, remedy));
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
