package org.memcon.app.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.search.query.ParsedQuery.Remark;

/// JSON on its way out, in UTF-8, and what all answers have in common. What has nothing to say is
/// left out: no field is `null`.
public final class AnswerJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .build();

  private AnswerJson() {}

  /// Something that is written.
  @FunctionalInterface
  public interface Body {
    /// Writes it.
    void to(JsonGenerator json) throws IOException;
  }

  /// Writes an answer for programs, as short as can be; the stream stays open.
  public static void compact(OutputStream out, Body body) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      body.to(json);
    }
  }

  /// Writes values one by one, each in a line of its own; the stream stays open.
  public static void lines(OutputStream out, Body body) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      body.to(json);
      if (json.getOutputContext().hasCurrentIndex()) {
        json.writeRaw('\n');
      }
    }
  }

  /// Writes an answer that people may read, too, and a line end; the stream stays open.
  public static void pretty(OutputStream out, Body body) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
      body.to(json);
      json.writeRaw('\n');
    }
  }

  /// A value of records, lists, words and numbers, by the names of its parts.
  public static Body of(Object value) {
    return json -> MAPPER.writeValue(json, value);
  }

  static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  static void question(JsonGenerator json, String query, String understood, List<Remark> remarks)
      throws IOException {
    json.writeStringField("query", query);
    json.writeStringField("understood", understood);
    json.writeArrayFieldStart("remarks");
    for (Remark remark : remarks) {
      json.writeStartObject();
      if (remark.isPlaced()) {
        json.writeNumberField("at", remark.at());
        json.writeNumberField("end", remark.end());
      }
      json.writeStringField("message", remark.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
