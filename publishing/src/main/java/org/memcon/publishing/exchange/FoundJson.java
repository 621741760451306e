package org.memcon.publishing.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;

/// Writes found records as a JSON array, a record a line, in the shape that docs/reference/json.md
/// describes.
public final class FoundJson implements FoundRecord.Sink {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Writer out;
  private boolean begun;

  /// Begins the array.
  public FoundJson(Writer out) throws IOException {
    this.out = out;
    out.write("[");
  }

  @Override
  public void record(FoundRecord found) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      cited(found.cited(), json);
      json.writeNumberField("matching", found.passages());
      if (!found.best().isEmpty()) {
        json.writeArrayFieldStart("passages");
        for (FoundRecord.Found passage : found.best()) {
          passage(passage, json);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    out.write(begun ? ",\n" : "\n");
    out.write(line.toString());
    begun = true;
  }

  @Override
  public void end() throws IOException {
    out.write("\n]\n");
    out.flush();
  }

  private static void cited(CitedRecord cited, JsonGenerator json) throws IOException {
    json.writeStringField("id", cited.id().value());
    json.writeStringField("kind", cited.kind().code());
    json.writeStringField("title", cited.title());
    field("date", cited.date().map(HistoricalDate::edtf), json);
    field("place", cited.place(), json);
    field("classification", cited.classification(), json);
    names("participants", cited.participants(), json);
    field("archive", cited.archive(), json);
    field("reference", cited.reference(), json);
    if (cited.print().isPresent()) {
      CitedRecord.Print print = cited.print().get();
      json.writeObjectFieldStart("volume");
      json.writeStringField("id", print.id());
      json.writeStringField("title", print.title());
      field("series", print.series(), json);
      names("editors", print.editors(), json);
      field("publisher", print.publisher(), json);
      field("published", print.published(), json);
      json.writeEndObject();
    }
    field("number", cited.number(), json);
    field("pages", cited.pages().map(CitedRecord.Pages::inWords), json);
    field("address", cited.address(), json);
  }

  private static void passage(FoundRecord.Found passage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", passage.part());
    json.writeStringField("layer", passage.layer());
    field("speaker", passage.speaker(), json);
    field("page", passage.page(), json);
    json.writeStringField("text", passage.text());
    json.writeEndObject();
  }

  private static void names(String name, List<String> names, JsonGenerator json)
      throws IOException {
    if (!names.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String one : names) {
        json.writeString(one);
      }
      json.writeEndArray();
    }
  }

  private static void field(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
