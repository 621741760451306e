package org.memcon.app.workflow.picturing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.words.Question;
import org.memcon.search.explanation.Explanation;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.Searcher;

/// Queries as pictures ask and show them.
public final class Questions {

  /// The kinds of record in which those who take part are in one room.
  static final String MEETINGS = "kind:(memorandum-of-conversation OR transcript OR minutes)";

  private static final Map<String, String> LABELS =
      Map.of(
          "kind", "Kinds",
          "person", "People",
          "speaker", "Speakers",
          "place", "Places",
          "archive", "Archives");

  private static final Pattern OR = Pattern.compile("(?<!\\S)(?:OR|\\|)(?!\\S)");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/-]+");

  private Questions() {}

  /// A question for a page.
  public static Question shown(
      String query, String understood, Explanation explanation, List<Remark> remarks) {
    return new Question(
        query,
        understood,
        explanation.lines().stream()
            .map(line -> new Question.Part(line.depth(), line.text()))
            .toList(),
        remarks.stream()
            .map(
                remark -> Question.Note.of(remark.inWords(query), query, remark.at(), remark.end()))
            .toList());
  }

  /// A question for a page that shows more than was asked for.
  static Question shown(String query, Searcher searcher) {
    return query.isBlank()
        ? new Question("", "", List.of(), List.of())
        : searcher.inquire(
            query,
            asked -> shown(query, asked.understood(), searcher.explain(query), asked.remarks()));
  }

  /// The query that asks for something more.
  static String with(String query, String more) {
    // AND binds before OR: without parentheses the last alternative alone would be narrowed.
    String whole = OR.matcher(query).find() ? "(" + query + ")" : query;
    return (whole + " " + more).strip();
  }

  /// The query for what it finds in a window of time.
  static String in(Optional<TimeWindow> window, String query) {
    return window.map(when -> with(query, "date:" + when.text())).orElse(query);
  }

  /// The query for one value of a field alone.
  static String narrowed(String query, String field, String value) {
    String word = PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "") + "\"";
    return with(query, field + ":" + word);
  }

  /// How an answer divides, each value with the query that asks for it alone; of those whom the
  /// records name the people who are `known`, not the offices that letters are from and to.
  static List<SearchAnswer.Facet> facets(Hits hits, String query, Predicate<String> known) {
    return hits.facets().stream()
        .filter(facet -> LABELS.containsKey(facet.field()) && facet.counts().size() > 1)
        .map(facet ->
            new SearchAnswer.Facet(
                LABELS.getOrDefault(facet.field(), ""),
                facet.counts().stream()
                    .filter(count -> !facet.field().equals("person") || known.test(count.value()))
                    .limit(8)
                    .map(count ->
                        new SearchAnswer.Value(
                            count.label(),
                            count.records(),
                            count.among(),
                            narrowed(query, facet.field(), count.value())))
                    .toList()))
        .toList();
  }
}
