package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Collation;
import org.memcon.model.collation.Row;
import org.memcon.model.collation.Stretch;
import org.memcon.model.collation.Stretch.Difference;

/// Two records side by side: rows of passages that answer each other, and the places where their
/// words differ, counted in UTF-16 units of the row's words, its passages a line each.
public final class CollationJson {

  private CollationJson() {}

  /// Writes them as an object.
  public static void write(Collation collation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("left", collation.left().value());
    json.writeStringField("right", collation.right().value());
    json.writeStringField("relation", collation.relation().code());
    json.writeStringField("reason", collation.reason());
    json.writeNumberField("omitted", collation.omitted());
    json.writeObjectFieldStart("differences");
    for (Difference difference : Difference.values()) {
      if (difference != Difference.NONE) {
        json.writeNumberField(difference.code(), collation.times(difference));
      }
    }
    json.writeEndObject();
    rows("body", collation.body(), json);
    rows("notes", collation.notes(), json);
    json.writeEndObject();
  }

  private static void rows(String name, List<Row> rows, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (Row row : rows) {
      row(row, json);
    }
    json.writeEndArray();
  }

  private static void row(Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    side("left", row.left(), json);
    side("right", row.right(), json);
    json.writeNumberField("likeness", Math.round(1000 * row.likeness()) / 1000.0);
    json.writeArrayFieldStart("shared");
    for (String word : row.shared()) {
      json.writeString(word);
    }
    json.writeEndArray();
    json.writeBooleanField("wordByWord", row.isWordByWord());
    json.writeArrayFieldStart("differences");
    String left = Row.text(row.left());
    String right = Row.text(row.right());
    for (Stretch stretch : row.stretches()) {
      if (stretch.difference() != Difference.NONE) {
        stretch(stretch, left, right, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void side(String name, List<CollatedPassage> passages, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (CollatedPassage passage : passages) {
      json.writeStartObject();
      json.writeStringField("part", passage.name());
      json.writeStringField("layer", passage.layer().code());
      if (passage.label() > 0) {
        json.writeStringField("speaker", passage.speaker());
      }
      json.writeStringField("words", passage.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void stretch(Stretch stretch, String left, String right, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("difference", stretch.difference().code());
    json.writeNumberField("leftAt", stretch.left().start());
    json.writeStringField("left", stretch.left().of(left));
    json.writeNumberField("rightAt", stretch.right().start());
    json.writeStringField("right", stretch.right().of(right));
    json.writeEndObject();
  }
}
