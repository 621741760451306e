package org.memcon.app.web.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Problems;

/// Answers requests that are so bad that they come to no address: in the same form as the API's
/// problems, and without saying who serves.
final class EarlyErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    byte[] problem = Problems.json(problem(status), "");
    response.write(true, ByteBuffer.wrap(problem), callback);
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 414 ->
          Problem.of(
              Problem.Kind.TOO_LONG,
              "The address has more characters than are read.",
              "Ask for less at once.");
      case 431 ->
          Problem.of(
              Problem.Kind.HEADERS_TOO_LARGE,
              "The headers have more characters than are read.",
              "Leave out cookies and what else is not needed.");
      default ->
          status >= 500
              ? Problem.of(
                  Problem.Kind.FAULT,
                  "The request could not be answered.",
                  "Start memcon serve with --verbose to see where it happened.")
              : Problem.of(
                  Problem.Kind.MALFORMED,
                  "The request's first line or its headers are not as HTTP has them.",
                  "Write the path in UTF-8 without dots, empty parts and stray percent signs.");
    };
  }
}
