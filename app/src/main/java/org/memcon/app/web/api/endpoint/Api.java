package org.memcon.app.web.api.endpoint;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.OverviewJson;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.contract.Description.Operation;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problems;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.HitsForm;
import org.memcon.app.web.api.desk.RecordForm;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.exchange.Turnstiles;

/// The addresses of the HTTP API, each as the description has it.
public final class Api {

  private final Description description = Description.bundled();
  private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();
  private final ReferenceDesk desk;
  private final String version;

  /// An API that asks a desk, and waits at these turnstiles; `version` is the program's.
  public Api(ReferenceDesk desk, Turnstiles turnstiles, String version) {
    this.desk = desk;
    this.version = version;
    endpoints.put("/", (parameters, context) -> Endpoint.send(context, AnswerJson.of(start())));
    endpoints.put(
        "/openapi.json",
        (parameters, context) ->
            Reply.bytes(context, "application/json", "no-cache", description.bytes()));
    endpoints.put(
        "/archive",
        (parameters, context) ->
            Endpoint.send(context, json -> OverviewJson.write(desk.name(), desk.overview(), json)));
    SearchEndpoints search = new SearchEndpoints(desk);
    endpoints.put("/search", search::hits);
    ExportEndpoints export = new ExportEndpoints(desk, turnstiles);
    for (HitsForm form : HitsForm.values()) {
      endpoints.put("/search." + form.ending(), export.in(form));
    }
    endpoints.put("/facets", search::facets);
    endpoints.put("/complete", search::complete);
    ConcordanceEndpoints concordance = new ConcordanceEndpoints(desk, turnstiles);
    endpoints.put("/concordance", concordance::page);
    endpoints.put("/concordance.ndjson", concordance::lines);
    StatisticsEndpoints statistics = new StatisticsEndpoints(desk);
    endpoints.put("/frequency", statistics::frequency);
    endpoints.put("/collocates", statistics::collocates);
    endpoints.put("/words", statistics::words);
    SavedEndpoints saved = new SavedEndpoints(desk);
    endpoints.put("/searches", saved::all);
    endpoints.put("/searches/{name}", saved::one);
    endpoints.put("/collections", saved::collections);
    endpoints.put("/collections/{name}", saved::collection);
    RecordEndpoints records = new RecordEndpoints(desk);
    // Of two endings the longer: ".csl.json" before ".json".
    Arrays.stream(RecordForm.values())
        .sorted(Comparator.comparing(form -> -form.ending().length()))
        .forEach(form -> endpoints.put("/records/{id}." + form.ending(), records.in(form)));
    endpoints.put("/similar", records::like);
    endpoints.put("/records/{id}/similar", records::similar);
    endpoints.put("/records/{id}/cite", records::cite);
    endpoints.put("/records/{id}", records::negotiated);
    endpoints.put("/compare", new CompareEndpoint(desk, turnstiles.comparing())::compare);
    AuthorityEndpoints authority = new AuthorityEndpoints(desk);
    endpoints.put("/authority", authority::search);
    endpoints.put("/authority/{id}", authority::one);
  }

  /// The paths that are answered, below [Description#ROOT].
  public Set<String> paths() {
    return Set.copyOf(endpoints.keySet());
  }

  /// Where programs may begin.
  private record Start(
      String name, String archive, String version, String description, String page) {}

  private Start start() {
    return new Start("Memcon", desk.name(), version, Description.ROOT + "/openapi.json", "/api");
  }

  /// Gives each endpoint its address.
  public void install(RoutesConfig routes) {
    Problems problems = new Problems();
    routes.exception(
        Refusal.class, (refusal, context) -> problems.refuse(refusal.problem(), context));
    endpoints.forEach((path, endpoint) -> {
      Operation operation = description.operation(path);
      Handler handler = context -> endpoint.answer(Parameters.of(context, operation), context);
      String address = Description.ROOT + (path.equals("/") ? "" : path);
      routes.get(address, handler);
      routes.head(address, handler);
    });
  }
}
