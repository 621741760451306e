package org.memcon.publishing.page.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What Zotero makes of a page's tags where nothing better speaks, by the rules of its reading of
/// embedded metadata: the type that its own vocabulary names, else the one that Highwire's tags let
/// it guess; fields of Dublin Core first, Highwire's over them; what the type has no field for is
/// lost.
final class EmbeddedItem {

  private static final Map<String, String> DUBLIN =
      Map.of(
          "DC.title", "title",
          "DC.date", "date",
          "DC.publisher", "publisher",
          "DC.language", "language",
          "DC.rights", "rights",
          "DC.coverage", "archiveLocation",
          "z:archive", "archive",
          "z:seriesNumber", "seriesNumber");

  private static final Map<String, String> HIGHWIRE =
      Map.ofEntries(
          Map.entry("citation_title", "title"),
          Map.entry("citation_date", "date"),
          Map.entry("citation_publication_date", "date"),
          Map.entry("citation_book_title", "bookTitle"),
          Map.entry("citation_journal_title", "publicationTitle"),
          Map.entry("citation_volume", "volume"),
          Map.entry("citation_series_title", "series"),
          Map.entry("citation_publisher", "publisher"),
          Map.entry("citation_abstract", "abstractNote"),
          Map.entry("citation_public_url", "url"),
          Map.entry("citation_language", "language"));

  private static final Map<String, String> KIND =
      Map.of("manuscript", "manuscriptType", "letter", "letterType", "report", "reportType");

  /// What items of every type have.
  private static final Set<String> COMMON =
      Set.of(
          "itemType",
          "title",
          "date",
          "language",
          "rights",
          "archive",
          "archiveLocation",
          "abstractNote",
          "url");

  private static final Map<String, Set<String>> OWN =
      Map.of(
          "bookSection",
          Set.of("bookTitle", "volume", "series", "seriesNumber", "publisher", "pages"),
          "manuscript",
          Set.of("manuscriptType", "place", "numPages"),
          "letter",
          Set.of("letterType"),
          "report",
          Set.of("reportType", "place", "institution", "pages"));

  private final Map<String, String> fields = new LinkedHashMap<>();

  private EmbeddedItem() {}

  /// The item of these tags.
  static Map<String, String> of(Map<String, List<String>> tags) {
    EmbeddedItem item = new EmbeddedItem();
    String type = first(tags, "z:itemType").orElseGet(() -> guessed(tags));
    item.fields.put("itemType", type);
    DUBLIN.forEach((tag, field) -> item.put(field, first(tags, tag)));
    item.put(KIND.getOrDefault(type, ""), first(tags, "DC.type"));
    HIGHWIRE.forEach((tag, field) -> item.put(field, first(tags, tag)));
    item.put("pages", first(tags, "citation_firstpage").map(from -> pages(tags, from)));
    Set<String> own = OWN.getOrDefault(type, Set.of());
    item.fields.keySet().removeIf(field -> !COMMON.contains(field) && !own.contains(field));
    return item.fields;
  }

  private static String guessed(Map<String, List<String>> tags) {
    if (tags.containsKey("citation_journal_title")) {
      return "journalArticle";
    }
    if (tags.containsKey("citation_technical_report_institution")) {
      return "report";
    }
    if (tags.containsKey("citation_book_title")) {
      return "bookSection";
    }
    return tags.containsKey("citation_title") ? "journalArticle" : "webpage";
  }

  private static String pages(Map<String, List<String>> tags, String from) {
    return first(tags, "citation_lastpage").map(to -> from + "-" + to).orElse(from);
  }

  private static Optional<String> first(Map<String, List<String>> tags, String name) {
    List<String> all = new ArrayList<>(tags.getOrDefault(name, List.of()));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst().strip());
  }

  private void put(String field, Optional<String> value) {
    value
        .filter(words -> !words.isEmpty() && !field.isEmpty())
        .ifPresent(words -> fields.put(field, words));
  }
}
