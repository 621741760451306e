package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.memcon.search.similarity.SimilarRecord;

/// Records that are like another: how much, and by which words and people.
public final class SimilarJson {

  private SimilarJson() {}

  /// Writes them as an array.
  public static void write(List<SimilarRecord> similar, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (SimilarRecord one : similar) {
      json.writeStartObject();
      json.writeFieldName("record");
      SummaryJson.write(one.record(), json);
      json.writeNumberField("likeness", one.likeness());
      strings("words", one.words(), json);
      strings("people", one.people(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(String name, List<String> strings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
