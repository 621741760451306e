package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.HitsJson;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.workflow.completion.Completions;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.SearchRequest.Sort;

/// `/search` and `/facets`: the records that a query finds, and how they divide; `/complete`: what
/// a query may go on with.
final class SearchEndpoints {

  private static final String ALL = "all";

  private final ReferenceDesk desk;

  SearchEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  void hits(Parameters asked, Context context) throws IOException {
    SearchRequest request =
        SearchRequest.of(asked.text("q"))
            .from(asked.small("from"), asked.small("size"))
            .sorted(sort(asked.text("sort")))
            .showing(asked.small("snippets"));
    List<String> fields = asked.words("facets");
    Hits hits =
        chosen(
            desk.search(fields.isEmpty() ? request : request.withFacets()),
            fields,
            asked.small("values"));
    Endpoint.send(context, json -> HitsJson.write(hits, desk::isClosed, json));
  }

  void facets(Parameters asked, Context context) throws IOException {
    SearchRequest request =
        SearchRequest.of(asked.text("q"))
            .from(0, 0)
            .sorted(Sort.DATE)
            .withFacets()
            .withoutPassageCount();
    Hits hits = chosen(desk.search(request), asked.words("facets"), asked.small("values"));
    Endpoint.send(context, json -> HitsJson.writeFacets(hits, json));
  }

  void complete(Parameters asked, Context context) throws IOException {
    String query = asked.text("q");
    int caret = asked.has("at") ? asked.small("at") : query.length();
    // Whoever has typed a blank behind the last word has not begun the next.
    Completions completions =
        caret > query.length()
            ? new Completions(query, caret, caret, caret, List.of())
            : desk.complete(query, caret, asked.small("size"));
    Endpoint.send(context, AnswerJson.of(completions));
  }

  static Sort sort(String word) {
    return switch (word) {
      case "matter" -> Sort.MATTER;
      case "date" -> Sort.DATE;
      case "-date" -> Sort.DATE_DESCENDING;
      case "archive" -> Sort.ARCHIVE;
      default -> Sort.RELEVANCE;
    };
  }

  /// The same answer with some of its facets alone, and at most so many values of each; of years
  /// all.
  private static Hits chosen(Hits hits, List<String> fields, int values) {
    return hits.dividedBy(
        hits.facets().stream()
            .filter(facet -> fields.contains(ALL) || fields.contains(facet.field()))
            .map(facet ->
                facet.field().equals("date")
                    ? facet
                    : new Hits.Facet(
                        facet.field(),
                        facet.counts().subList(0, Math.min(values, facet.counts().size()))))
            .toList());
  }
}
