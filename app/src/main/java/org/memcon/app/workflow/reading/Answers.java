package org.memcon.app.workflow.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.app.workflow.picturing.Questions;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.app.workflow.volume.VolumeTitles;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.search.SavedLine;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchRequest;
import org.memcon.publishing.page.search.SimilarHit;
import org.memcon.search.explanation.Explanation;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.similarity.SimilarRecord;

/// Says the index's answers in the words of the reading room's pages.
final class Answers {

  /// The facets that the page shows, by the query's word for them.
  private static final Map<String, String> LABELS =
      Map.of(
          "in", "Words stand in",
          "kind", "Kind",
          "archive", "Archive",
          "volume", "Volume",
          "date", "Year",
          "speaker", "Speaker",
          "person", "Person",
          "place", "Place",
          "classification", "Classification",
          "lang", "Language");

  private static final Pattern OR = Pattern.compile("(?<!\\S)(?:OR|\\|)(?!\\S)");

  private Answers() {}

  static org.memcon.search.retrieval.SearchRequest asked(SearchRequest request) {
    var sort =
        switch (request.order()) {
          case RELEVANCE -> org.memcon.search.retrieval.SearchRequest.Sort.RELEVANCE;
          case MATTER -> org.memcon.search.retrieval.SearchRequest.Sort.MATTER;
          case OLDEST -> org.memcon.search.retrieval.SearchRequest.Sort.DATE;
          case NEWEST -> org.memcon.search.retrieval.SearchRequest.Sort.DATE_DESCENDING;
          case ARCHIVE -> org.memcon.search.retrieval.SearchRequest.Sort.ARCHIVE;
        };
    return org.memcon.search.retrieval.SearchRequest.of(request.query())
        .from(request.from(), request.size())
        .sorted(sort)
        .showing(3)
        .withFacets();
  }

  /// An answer for a page; of those whom the records name it counts the people who are `known`, and
  /// marks the records that are `closed` to others.
  static SearchAnswer of(
      Hits hits,
      Explanation explanation,
      Predicate<String> known,
      Predicate<RecordId> closed,
      VolumeTitles titles) {
    return new SearchAnswer(
        Questions.shown(hits.query(), hits.read(), explanation, hits.remarks()),
        hits.records(),
        hits.passages(),
        hits.hits().stream().map(hit -> hit(hit, closed.test(hit.record().id()), titles)).toList(),
        facets(hits, known, titles));
  }

  private static List<SearchAnswer.Facet> facets(
      Hits hits, Predicate<String> known, VolumeTitles titles) {
    return hits.facets().stream()
        .filter(facet -> LABELS.containsKey(facet.field()))
        .map(facet -> facet.field().equals("person") ? only(facet, known) : facet)
        .map(facet -> facet.field().equals("date") ? busiest(facet) : facet)
        .map(facet -> facet.field().equals("volume") ? titled(facet, titles) : facet)
        .map(facet -> facet(facet, hits.query()))
        .toList();
  }

  /// Without the offices and ministries that letters are from and to.
  private static Hits.Facet only(Hits.Facet facet, Predicate<String> known) {
    return new Hits.Facet(
        facet.field(), facet.counts().stream().filter(count -> known.test(count.value())).toList());
  }

  private static Hits.Facet titled(Hits.Facet volumes, VolumeTitles titles) {
    return new Hits.Facet(
        volumes.field(),
        volumes.counts().stream()
            .map(count ->
                new Hits.Count(
                    count.value(), titles.within(count.value()), count.records(), count.among()))
            .toList());
  }

  /// The years with most records, in their order: a page shows no more of a facet.
  private static Hits.Facet busiest(Hits.Facet years) {
    Set<Hits.Count> most =
        years.counts().stream()
            .sorted(Comparator.comparingLong(Hits.Count::records).reversed())
            .limit(SearchAnswer.SHOWN)
            .collect(Collectors.toSet());
    return new Hits.Facet(years.field(), years.counts().stream().filter(most::contains).toList());
  }

  private static SearchAnswer.Hit hit(Hits.Hit hit, boolean closed, VolumeTitles titles) {
    RecordSummary record = hit.record();
    return new SearchAnswer.Hit(
        record.id(),
        record.number().map(number -> number + ". ").orElse("") + record.title(),
        record.kind(),
        record.date(),
        record.reference().or(() -> record.volume().map(titles::title)),
        hit.passages(),
        hit.best().stream().map(Answers::found).toList(),
        hit.why(),
        closed);
  }

  static SavedLine saved(SearchShelf.Kept kept) {
    SearchRequest.Order order =
        switch (kept.sort()) {
          case "matter" -> SearchRequest.Order.MATTER;
          case "date" -> SearchRequest.Order.OLDEST;
          case "date_descending" -> SearchRequest.Order.NEWEST;
          default -> SearchRequest.Order.RELEVANCE;
        };
    return new SavedLine(
        kept.name(), kept.query(), order, kept.saved(), kept.then(), kept.today(), kept.since());
  }

  static SimilarHit similar(SimilarRecord similar) {
    RecordSummary record = similar.record();
    return new SimilarHit(
        record.id(),
        record.number().map(number -> number + ". ").orElse("") + record.title(),
        record.kind(),
        record.date(),
        similar.likeness(),
        similar.why());
  }

  private static SearchAnswer.Found found(Hits.PassageHit passage) {
    return new SearchAnswer.Found(
        passage.name(), passage.speaker(), passage.layer(), fragments(passage.snippet()));
  }

  private static List<SearchAnswer.Fragment> fragments(Hits.Snippet snippet) {
    List<SearchAnswer.Fragment> fragments = new ArrayList<>();
    String text = snippet.text();
    int at = 0;
    if (snippet.cutBefore()) {
      fragments.add(new SearchAnswer.Fragment("… ", false));
    }
    for (Hits.Highlight highlight : snippet.highlights()) {
      if (highlight.start() > at) {
        fragments.add(new SearchAnswer.Fragment(text.substring(at, highlight.start()), false));
      }
      fragments.add(
          new SearchAnswer.Fragment(text.substring(highlight.start(), highlight.end()), true));
      at = highlight.end();
    }
    if (at < text.length()) {
      fragments.add(new SearchAnswer.Fragment(text.substring(at), false));
    }
    if (snippet.cutAfter()) {
      fragments.add(new SearchAnswer.Fragment(" …", false));
    }
    return fragments;
  }

  private static SearchAnswer.Facet facet(Hits.Facet facet, String query) {
    return new SearchAnswer.Facet(
        LABELS.getOrDefault(facet.field(), ""),
        facet.counts().stream()
            .map(count ->
                new SearchAnswer.Value(
                    count.label(),
                    count.records(),
                    count.among(),
                    narrowed(query, facet.field(), count.value())))
            .toList());
  }

  /// The query that asks for one value of a facet alone.
  static String narrowed(String query, String field, String value) {
    String word =
        value.matches("[\\p{L}\\p{N}._/-]+") ? value : "\"" + value.replace("\"", "") + "\"";
    // AND binds before OR: without parentheses the last alternative alone would be narrowed.
    String whole = OR.matcher(query).find() ? "(" + query + ")" : query;
    return (whole + " " + field + ":" + word).strip();
  }
}
