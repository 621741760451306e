package org.memcon.holdings.corrections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.HistoryEntry;
import org.memcon.model.correction.Place;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.TextSpan;

/// Entries of a log as lines of JSON.
final class CorrectionJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CorrectionJson() {}

  static String line(HistoryEntry entry) {
    ObjectNode line = JSON.createObjectNode();
    line.put("number", entry.number());
    line.put("when", entry.when().toString());
    line.put("who", entry.who());
    switch (entry) {
      case HistoryEntry.Made made -> {
        Correction correction = made.correction();
        line.put("record", correction.record().value());
        line.put("what", correction.aspect().code());
        place(correction.place(), line.putObject("place"));
        line.put("was", correction.was());
        line.put("now", correction.now());
        line.put("why", made.why());
      }
      case HistoryEntry.Undone undone -> line.put("undoes", undone.undoes());
    }
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a correction cannot be written: " + entry, e);
    }
  }

  private static void place(Place place, ObjectNode written) {
    written.putArray("span").add(place.span().start()).add(place.span().end());
    written.put("words", place.words());
    place
        .spot()
        .ifPresent(spot -> {
          written.put("at", spot.words());
          written.put("occurrence", spot.occurrence());
        });
  }

  static HistoryEntry read(String text) throws IOException {
    JsonNode line = JSON.readTree(text);
    if (line == null || !line.isObject()) {
      throw new IllegalArgumentException("not an object");
    }
    int number = line.required("number").asInt();
    Instant when = moment(line.required("when").asText());
    String who = line.path("who").asText("");
    if (line.has("undoes")) {
      return new HistoryEntry.Undone(number, when, who, line.get("undoes").asInt());
    }
    String what = line.required("what").asText();
    Correction correction =
        new Correction(
            new RecordId(line.required("record").asText()),
            Aspect.ofCode(what)
                .orElseThrow(() -> new IllegalArgumentException("nothing called " + what)),
            place(line.path("place")),
            line.path("was").asText(""),
            line.required("now").asText());
    return new HistoryEntry.Made(number, when, who, correction, line.path("why").asText(""));
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no moment: " + text, e);
    }
  }

  private static Place place(JsonNode told) {
    JsonNode span = told.path("span");
    return new Place(
        new TextSpan(span.path(0).asInt(0), span.path(1).asInt(0)),
        told.path("words").asText(""),
        told.has("at")
            ? Optional.of(new Place.Spot(told.get("at").asText(), told.path("occurrence").asInt(1)))
            : Optional.empty());
  }
}
