package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceLine;
import org.memcon.search.concordance.ConcordanceSummary;

/// A concordance: what it is of, and its lines as they come.
public final class ConcordanceJson implements Concordance.Sink {

  private final JsonGenerator json;
  private final long from;

  /// Writes to `json` what begins at line `from`.
  public ConcordanceJson(JsonGenerator json, long from) {
    this.json = json;
    this.from = from;
  }

  @Override
  public void begin(ConcordanceSummary summary) throws IOException {
    json.writeStartObject();
    AnswerJson.question(json, summary.query(), summary.understood(), summary.remarks());
    json.writeNumberField("records", summary.records());
    json.writeNumberField("places", summary.places());
    json.writeNumberField("from", from);
    json.writeArrayFieldStart("lines");
  }

  @Override
  public void line(ConcordanceLine line) throws IOException {
    write(line, json);
  }

  /// Ends the lines, and the whole.
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Writes a line as an object.
  public static void write(ConcordanceLine line, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("record");
    SummaryJson.write(line.record(), json);
    json.writeStringField("passage", line.passage());
    json.writeStringField("layer", line.layer().code());
    AnswerJson.field(json, "page", line.page());
    AnswerJson.field(json, "speaker", line.speaker());
    json.writeStringField("left", line.left());
    json.writeStringField("words", line.words());
    json.writeStringField("right", line.right());
    json.writeEndObject();
  }
}
