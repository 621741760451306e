package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.search.retrieval.Overview;

/// What an archive holds, in numbers.
public final class OverviewJson {

  private OverviewJson() {}

  /// Writes the overview of an archive of this name as an object.
  public static void write(String name, Overview overview, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeNumberField("records", overview.records());
    json.writeNumberField("passages", overview.passages());
    json.writeNumberField("accessions", overview.accessions().size());
    AnswerJson.field(json, "dates", overview.dates().map(HistoricalDate::edtf));
    json.writeEndObject();
  }
}
