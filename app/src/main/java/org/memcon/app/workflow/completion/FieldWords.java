package org.memcon.app.workflow.completion;

import java.util.LinkedHashMap;
import java.util.Map;

/// The words before a colon, and what each asks for; the values of those that have few.
final class FieldWords {

  /// Every field of the query language with what it narrows to.
  static final Map<String, String> FIELDS = fields();

  private FieldWords() {}

  private static Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("speaker", "what somebody said");
    fields.put("person", "somebody whom records name");
    fields.put("present", "somebody who took part");
    fields.put("to", "what was said or written to somebody");
    fields.put("place", "where it was written or held");
    fields.put("mentions", "a place or organization that is named");
    fields.put("date", "a day, month, year or span: 1961-06, 1958..1960");
    fields.put("kind", "a kind of record");
    fields.put("archive", "who keeps it, or its reference code");
    fields.put("classification", "as it is printed: “top secret”");
    fields.put("volume", "a volume or collection");
    fields.put("lang", "a language");
    fields.put("in", "body, notes, source, heading or editorial");
    fields.put("is", "verbatim or reported");
    return fields;
  }

  /// The shelf on which the values of a field are looked for.
  static String shelf(String field) {
    return switch (field) {
      case "speaker", "to" -> "present";
      default -> field;
    };
  }

  /// The values of a field that has few: their words, and what they are.
  static Map<String, String> values(String field) {
    return switch (field) {
      case "in" ->
          Map.of(
              "body", "the text",
              "notes", "notes",
              "source", "source notes",
              "heading", "headings",
              "editorial", "editors’ words");
      case "is" -> Map.of("verbatim", "printed as said", "reported", "told that somebody said");
      default -> Map.of();
    };
  }
}
