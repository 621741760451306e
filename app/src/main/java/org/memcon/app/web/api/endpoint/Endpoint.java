package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.exchange.Reply;

/// Answers what is asked at one address of the API.
@FunctionalInterface
interface Endpoint {

  /// Answers a request whose parameters are in order.
  void answer(Parameters parameters, Context context) throws IOException;

  /// Sends an answer in JSON.
  static void send(Context context, AnswerJson.Body body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    AnswerJson.compact(out, body);
    Reply.bytes(context, "application/json", "no-cache", out.toByteArray());
  }
}
