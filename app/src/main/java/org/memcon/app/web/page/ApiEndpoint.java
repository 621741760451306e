package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.contract.Description.Operation;
import org.memcon.app.web.api.contract.Description.Parameter;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.exchange.Reply;
import org.memcon.publishing.page.api.ApiPage;

/// `/api`: what the API's description says, for people.
final class ApiEndpoint implements Handler {

  private final ApiPage page;

  ApiEndpoint(String archive) {
    this.page =
        ApiPage.of(
            archive,
            Description.ROOT,
            Description.bundled().operations().stream().map(ApiEndpoint::path).toList(),
            Arrays.stream(Problem.Kind.values())
                .map(kind -> new ApiPage.Problem(kind.code(), kind.status(), kind.title()))
                .toList());
  }

  @Override
  public void handle(Context context) {
    Reply.page(context, 200, page.html());
  }

  private static ApiPage.Path path(Operation operation) {
    return new ApiPage.Path(
        operation.path(),
        operation.summary(),
        operation.details(),
        operation.parameters().stream().map(ApiEndpoint::parameter).toList(),
        operation.example());
  }

  private static ApiPage.Parameter parameter(Parameter parameter) {
    return new ApiPage.Parameter(
        parameter.name(),
        parameter.details(),
        values(parameter),
        parameter.required() ? "needed" : parameter.usual().orElse(""));
  }

  private static String values(Parameter parameter) {
    if (parameter.isNumber()) {
      return parameter.least() + " to " + parameter.most();
    }
    if (!parameter.words().isEmpty()) {
      return String.join(", ", parameter.words());
    }
    return parameter.longest() == Integer.MAX_VALUE
        ? "words"
        : "at most " + parameter.longest() + " characters";
  }
}
