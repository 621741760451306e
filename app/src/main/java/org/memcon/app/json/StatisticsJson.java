package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.Collocation;
import org.memcon.search.statistics.Frequency;

/// How often words stand, and beside which others.
public final class StatisticsJson {

  private StatisticsJson() {}

  /// Writes frequencies as an object.
  public static void write(Frequency frequency, JsonGenerator json) throws IOException {
    json.writeStartObject();
    AnswerJson.question(json, frequency.query(), frequency.understood(), frequency.remarks());
    json.writeStringField("by", AnswerJson.word(frequency.by()));
    counts(frequency.records(), frequency.places(), frequency.words(), json);
    json.writeNumberField("perMillion", frequency.perMillion());
    json.writeArrayFieldStart("rows");
    for (Frequency.Row row : frequency.rows()) {
      json.writeStartObject();
      json.writeStringField("value", row.value());
      counts(row.records(), row.places(), row.words(), json);
      json.writeNumberField("perMillion", row.perMillion());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void counts(long records, long places, long words, JsonGenerator json)
      throws IOException {
    json.writeNumberField("records", records);
    json.writeNumberField("places", places);
    json.writeNumberField("words", words);
  }

  /// Writes collocates as an object.
  public static void write(Collocates collocates, JsonGenerator json) throws IOException {
    json.writeStartObject();
    AnswerJson.question(json, collocates.query(), collocates.understood(), collocates.remarks());
    json.writeNumberField("places", collocates.places());
    json.writeNumberField("beside", collocates.beside());
    json.writeNumberField("words", collocates.words());
    json.writeArrayFieldStart("collocations");
    for (Collocation one : collocates.collocations()) {
      json.writeStartObject();
      json.writeStringField("word", one.word());
      json.writeNumberField("together", one.together());
      json.writeNumberField("everywhere", one.everywhere());
      json.writeNumberField("expected", one.expected());
      json.writeNumberField("significance", one.significance());
      json.writeNumberField("strength", one.strength());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
