package org.memcon.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.memcon.model.record.RecordId;
import org.memcon.search.retrieval.Hits;

/// Hits: the query as it was understood, exact counts, records with their best passages, facets.
public final class HitsJson {

  private HitsJson() {}

  /// Writes an answer as an object.
  public static void write(Hits hits, JsonGenerator json) throws IOException {
    write(hits, any -> false, json);
  }

  /// The same; of the records that are closed to readers it is said that they are.
  public static void write(Hits hits, Predicate<RecordId> closed, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    AnswerJson.question(json, hits.query(), hits.understood(), hits.remarks());
    json.writeStringField("read", hits.read());
    json.writeNumberField("records", hits.records());
    if (hits.passages().isPresent()) {
      json.writeNumberField("passages", hits.passages().get());
    }
    json.writeNumberField("from", hits.from());
    json.writeArrayFieldStart("hits");
    for (Hits.Hit hit : hits.hits()) {
      hit(hit, closed.test(hit.record().id()), json);
    }
    json.writeEndArray();
    facets(hits.facets(), json);
    json.writeEndObject();
  }

  /// Writes how the records that a query finds divide, without any of them, as an object.
  public static void writeFacets(Hits hits, JsonGenerator json) throws IOException {
    json.writeStartObject();
    AnswerJson.question(json, hits.query(), hits.understood(), hits.remarks());
    json.writeNumberField("records", hits.records());
    facets(hits.facets(), json);
    json.writeEndObject();
  }

  private static void hit(Hits.Hit hit, boolean closed, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("record");
    SummaryJson.write(hit.record(), json);
    if (closed) {
      json.writeBooleanField("restricted", true);
    }
    if (Float.isFinite(hit.score())) {
      json.writeNumberField("score", hit.score());
    }
    json.writeNumberField("passages", hit.passages());
    json.writeArrayFieldStart("best");
    for (Hits.PassageHit passage : hit.best()) {
      passage(passage, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("missing");
    for (String word : hit.missing()) {
      json.writeString(word);
    }
    json.writeEndArray();
    AnswerJson.field(json, "why", hit.why());
    if (hit.pages().isPresent()) {
      json.writeObjectFieldStart("pages");
      json.writeStringField("first", hit.pages().get().first());
      json.writeStringField("last", hit.pages().get().last());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void passage(Hits.PassageHit passage, JsonGenerator json) throws IOException {
    Hits.Snippet snippet = passage.snippet();
    json.writeStartObject();
    json.writeStringField("name", passage.name());
    json.writeStringField("layer", passage.layer().code());
    AnswerJson.field(json, "speaker", passage.speaker());
    AnswerJson.field(json, "page", passage.page());
    json.writeStringField("text", snippet.text());
    json.writeArrayFieldStart("highlights");
    for (Hits.Highlight place : snippet.highlights()) {
      json.writeStartArray();
      json.writeNumber(place.start());
      json.writeNumber(place.end());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeBooleanField("cutBefore", snippet.cutBefore());
    json.writeBooleanField("cutAfter", snippet.cutAfter());
    json.writeEndObject();
  }

  private static void facets(List<Hits.Facet> facets, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("facets");
    for (Hits.Facet facet : facets) {
      json.writeStartObject();
      json.writeStringField("field", facet.field());
      json.writeArrayFieldStart("counts");
      for (Hits.Count count : facet.counts()) {
        json.writeStartObject();
        json.writeStringField("value", count.value());
        json.writeStringField("label", count.label());
        json.writeNumberField("records", count.records());
        json.writeNumberField("among", count.among());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
