package org.memcon.publishing.page.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.edition.Passage;
import org.memcon.publishing.citation.CitationLine;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;

/// The page of search results.
public record SearchPage(
    Shell shell, SearchRequest request, SearchAnswer answer, Optional<SavedLine> saved) {

  /// So many records can be had as a PDF over HTTP.
  public static final int MOST_IN_PDF = 100;

  /// The page that shows an answer.
  public static SearchPage of(String archive, SearchRequest request, SearchAnswer answer) {
    String title = request.query().isBlank() ? "All records" : request.query();
    return new SearchPage(
        Shell.of(title, archive, request.query()), request, answer, Optional.empty());
  }

  /// The page that shows what a saved search finds today.
  public static SearchPage of(
      String archive, SavedLine saved, SearchRequest request, SearchAnswer answer) {
    return new SearchPage(
        Shell.of("Saved search " + saved.name(), archive, request.query()),
        request,
        answer,
        Optional.of(saved));
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("search.jte", this);
  }

  /// How many were found, in words.
  public String found() {
    if (answer.total() == 0) {
      return "Nothing was found";
    }
    String records =
        Wording.number(answer.total()) + (answer.total() == 1 ? " record" : " records");
    return answer
        .passages()
        .filter(passages -> passages > 0 && !request.query().isBlank())
        .map(passages ->
            records + ", " + Wording.number(passages) + (passages == 1 ? " passage" : " passages"))
        .orElse(records);
  }

  /// Where a hit leads: to its best passage.
  public String address(SearchAnswer.Hit hit) {
    return hit.best().stream()
        .findFirst()
        .map(found -> address(hit, found))
        .orElse("/records/" + hit.record());
  }

  /// Where a passage is.
  public String address(SearchAnswer.Hit hit, SearchAnswer.Found found) {
    return "/records/" + hit.record() + "#" + found.part();
  }

  /// Date, kind and keeper of a hit, in a line.
  public String about(SearchAnswer.Hit hit) {
    List<String> parts = new ArrayList<>();
    hit.date().ifPresent(date -> parts.add(DateWords.dayOf(date)));
    parts.add(hit.kind().label());
    hit.keeper().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /// Where in the record a passage is, in words.
  public String where(SearchAnswer.Found found) {
    List<String> parts = new ArrayList<>();
    layer(found.layer()).ifPresent(parts::add);
    if (found.layer() == Passage.Layer.BODY || found.layer() == Passage.Layer.NOTES) {
      parts.clear();
      CitationLine.placeInWords(found.part()).ifPresent(parts::add);
    }
    return String.join(", ", parts);
  }

  /// How many passages of a hit match beside those that are shown; empty for none.
  public Optional<String> more(SearchAnswer.Hit hit) {
    int more = hit.matching() - hit.best().size();
    return more <= 0 || hit.best().isEmpty()
        ? Optional.empty()
        : Optional.of(
            more == 1 ? "and one more passage" : "and " + Wording.number(more) + " more passages");
  }

  /// The address of this search in another order, from its first hit.
  public String sorted(SearchRequest.Order order) {
    return address(request.query(), order, 0);
  }

  /// The address of the answer to another query.
  public String asking(String query) {
    return address(query, request.order(), 0);
  }

  /// The address of the part of the answer before this one.
  public Optional<String> earlier() {
    return request.from() == 0
        ? Optional.empty()
        : Optional.of(
            address(
                request.query(), request.order(), Math.max(0, request.from() - request.size())));
  }

  /// The address of the part of the answer after this one.
  public Optional<String> later() {
    int next = request.from() + request.size();
    // By matter, records that lack some of the words come as well; how many is not counted.
    boolean last =
        request.order() == SearchRequest.Order.MATTER
            ? answer.hits().size() < request.size()
            : next >= answer.total();
    return last || answer.hits().isEmpty()
        ? Optional.empty()
        : Optional.of(address(request.query(), request.order(), next));
  }

  /// The address of all hits in a form to take along.
  public String taken(ExchangeFormat format) {
    return taken(format.ending());
  }

  /// The address of all hits as a file with this ending.
  public String taken(String ending) {
    String address = address(request.query(), request.order(), 0);
    return "/search." + ending + address.substring("/search".length());
  }

  /// Which hits are shown ("21–40 of 97").
  public String shown() {
    return Wording.number(request.from() + 1L)
        + "–"
        + Wording.number((long) request.from() + answer.hits().size())
        + (request.order() == SearchRequest.Order.MATTER
            ? ""
            : " of " + Wording.number(answer.total()));
  }

  private static String address(String query, SearchRequest.Order order, int from) {
    StringBuilder address = new StringBuilder("/search?q=");
    address.append(URLEncoder.encode(query, StandardCharsets.UTF_8));
    if (order != SearchRequest.Order.RELEVANCE) {
      address.append("&sort=").append(order.code());
    }
    if (from > 0) {
      address.append("&from=").append(from);
    }
    return address.toString();
  }

  private static Optional<String> layer(Passage.Layer layer) {
    return switch (layer) {
      case BODY -> Optional.empty();
      case HEADING -> Optional.of("heading");
      case NOTES -> Optional.of("note");
      case SOURCE -> Optional.of("source note");
      case EDITORIAL -> Optional.of("editors’ words");
    };
  }
}
