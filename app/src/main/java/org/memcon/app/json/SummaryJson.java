package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.layout.RecordSummary;

/// What a list says of a record, under the names that a record's own JSON has for it.
public final class SummaryJson {

  private SummaryJson() {}

  /// Writes a summary as an object.
  public static void write(RecordSummary record, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", record.id().value());
    json.writeStringField("title", record.title());
    json.writeStringField("kind", record.kind().code());
    AnswerJson.field(json, "date", record.date().map(HistoricalDate::edtf));
    AnswerJson.field(
        json, "time", record.date().flatMap(HistoricalDate::time).map(Object::toString));
    AnswerJson.field(json, "place", record.place());
    AnswerJson.field(json, "classification", record.classification());
    AnswerJson.field(json, "archive", record.archive());
    AnswerJson.field(json, "reference", record.reference());
    AnswerJson.field(json, "volume", record.volume());
    AnswerJson.field(json, "number", record.number());
    json.writeArrayFieldStart("participants");
    for (String participant : record.participants()) {
      json.writeString(participant);
    }
    json.writeEndArray();
    json.writeStringField("accession", record.accession());
    json.writeNumberField("position", record.position());
    json.writeEndObject();
  }
}
