package org.memcon.publishing.page.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.exchange.CitedRecord;

/// A record in the words of schema.org, as JSON-LD that may stand in a page: no sign in it can end
/// the element that it stands in.
final class LinkedData {

  private LinkedData() {}

  static String of(CitedRecord record) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("@context", "https://schema.org");
    said.put("@type", types(record));
    said.put("name", record.title());
    said.put("identifier", record.id().value());
    said.put("genre", record.kind().label());
    record.date().map(HistoricalDate::edtf).ifPresent(date -> said.put("dateCreated", date));
    record.place().ifPresent(place -> said.put("locationCreated", named("Place", place)));
    record.language().ifPresent(language -> said.put("inLanguage", language));
    record.address().ifPresent(address -> said.put("url", address));
    put(said, "author", record.authors(), "Person");
    put(said, "translator", record.translators(), "Person");
    put(said, "mentions", record.participants(), "Person");
    if (!record.subjects().isEmpty()) {
      said.put("keywords", record.subjects());
    }
    record
        .archive()
        .ifPresent(archive -> said.put("holdingArchive", named("ArchiveOrganization", archive)));
    record.reference().ifPresent(code -> said.put("itemLocation", code));
    record.number().ifPresent(number -> said.put("position", number));
    record.pages().ifPresent(pages -> said.put("pagination", pages.inWords()));
    record.print().ifPresent(print -> said.put("isPartOf", book(print)));
    record.stated().summary().ifPresent(summary -> said.put("abstract", summary));
    record.stated().rights().ifPresent(rights -> said.put("copyrightNotice", rights));
    return json(said);
  }

  private static List<String> types(CitedRecord record) {
    String kind =
        switch (MetaTags.zoteroType(record)) {
          case "bookSection" -> "Chapter";
          case "letter" -> "Message";
          case "report" -> "Report";
          default -> "Manuscript";
        };
    return List.of("ArchiveComponent", kind);
  }

  private static Map<String, Object> book(CitedRecord.Print print) {
    Map<String, Object> book = new LinkedHashMap<>();
    book.put("@type", "Book");
    book.put("name", print.title());
    put(book, "editor", print.editors(), "Person");
    print
        .publisher()
        .ifPresent(publisher -> book.put("publisher", named("Organization", publisher)));
    print.year().ifPresent(year -> book.put("datePublished", year));
    return book;
  }

  private static void put(Map<String, Object> to, String key, List<String> names, String type) {
    if (!names.isEmpty()) {
      to.put(key, names.stream().map(name -> named(type, name)).toList());
    }
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private static String json(Object value) {
    return switch (value) {
      case Map<?, ?> object ->
          object.entrySet().stream()
              .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list ->
          list.stream().map(LinkedData::json).collect(Collectors.joining(",", "[", "]"));
      default -> quoted(String.valueOf(value));
    };
  }

  /// A string; whatever could be markup is written by its number.
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || "<>&'\u2028\u2029".indexOf(c) >= 0) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
