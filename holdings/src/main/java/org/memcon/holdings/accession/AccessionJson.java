package org.memcon.holdings.accession;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.model.text.TextSpan;

/// Writes and reads provenance and traces as JSON. What a newer version added is passed over in
/// reading.
public final class AccessionJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addMixIn(TextSpan.class, AsArray.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final JsonMapper COMPACT =
      JSON.rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

  // A trace holds thousands of spans: [12,57] instead of two named numbers halves it.
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface AsArray {}

  private AccessionJson() {}

  /// Provenance as JSON that people can read.
  public static byte[] write(Provenance provenance) {
    return bytes(JSON, provenance);
  }

  /// A trace as JSON.
  public static byte[] write(Trace trace) {
    return bytes(COMPACT, trace);
  }

  /// One line of JSON, for a register.
  public static String line(Object value) {
    return new String(bytes(COMPACT, value), StandardCharsets.UTF_8);
  }

  /// Reads what was written; `where` names it in the error.
  public static <T> T read(InputStream json, Class<T> type, String where) {
    try (json) {
      return COMPACT.readValue(json, type);
    } catch (JacksonException e) {
      throw new ArchiveException(
          where
              + ": not the JSON that Memcon writes ("
              + e.getOriginalMessage()
              + "); run memcon verify",
          e);
    } catch (IOException e) {
      throw new ArchiveException(
          where + ": cannot be read (" + e.getMessage() + "); run memcon verify", e);
    }
  }

  private static byte[] bytes(JsonMapper mapper, Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
    }
  }
}
