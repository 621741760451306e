package org.memcon.publishing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;

/// Writes an edition as JSON, record by record, whatever its size.
public final class JsonWriter {

  /// The number of the shape; it grows when a program that reads the old one would stumble.
  public static final int VERSION = 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonWriter() {}

  /// Writes an edition: its source, its records, its findings and the account.
  public static void write(Edition edition, Writer to) throws IOException {
    try (JsonGenerator json = open(to)) {
      json.writeStartObject();
      json.writeStringField("format", "memcon-edition");
      json.writeNumberField("version", VERSION);
      source(edition.source(), json);
      if (edition.volume().isPresent()) {
        volume(edition.volume().get(), json);
      }
      json.writeArrayFieldStart("records");
      RecordJson records = new RecordJson(json);
      for (DiplomaticRecord record : edition.records()) {
        json.writeStartObject();
        records.write(record);
        json.writeEndObject();
      }
      json.writeEndArray();
      records.findings(edition.findings());
      account(edition.account(), json);
      json.writeEndObject();
    }
    to.write('\n');
  }

  /// Writes one record, with the source that it came from.
  public static void write(DiplomaticRecord record, SourceDescription source, Writer to)
      throws IOException {
    try (JsonGenerator json = open(to)) {
      json.writeStartObject();
      json.writeStringField("format", "memcon-record");
      json.writeNumberField("version", VERSION);
      source(source, json);
      new RecordJson(json).write(record);
      json.writeEndObject();
    }
    to.write('\n');
  }

  private static JsonGenerator open(Writer to) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(to);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    return json.setPrettyPrinter(printer);
  }

  private static void source(SourceDescription source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("name", source.name());
    json.writeStringField("mediaType", source.mediaType());
    field("encoding", source.encoding(), json);
    field("title", source.title(), json);
    field("address", source.address().map(Object::toString), json);
    field("language", source.language(), json);
    field("savedOn", source.savedOn(), json);
    json.writeEndObject();
  }

  private static void volume(Volume volume, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("volume");
    json.writeStringField("id", volume.id());
    json.writeStringField("title", volume.title());
    field("series", volume.series(), json);
    field("publisher", volume.publisher(), json);
    field("published", volume.published(), json);
    json.writeArrayFieldStart("editors");
    for (String editor : volume.editors()) {
      json.writeString(editor);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void account(Account account, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("account");
    json.writeNumberField("length", account.length());
    for (Map.Entry<Account.Destination, Integer> total : account.totals().entrySet()) {
      json.writeNumberField(RecordJson.word(total.getKey()), total.getValue());
    }
    json.writeEndObject();
  }

  private static void field(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
