package org.memcon.app.web.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The API's description in OpenAPI 3.1, by which requests are read as well: what it does not say
/// of a parameter is not so.
public final class Description {

  /// Where the API begins; the description's paths stand below.
  public static final String ROOT = "/api/v1";

  private static final Description BUNDLED = read();

  private final byte[] bytes;
  private final Map<String, Operation> operations;

  private Description(byte[] bytes, Map<String, Operation> operations) {
    this.bytes = bytes;
    this.operations = operations;
  }

  /// The description that comes with the program.
  public static Description bundled() {
    return BUNDLED;
  }

  /// What GET does at a path, and with which parameters; `example` is an address to try.
  public record Operation(
      String path, String summary, String details, List<Parameter> parameters, String example) {

    /// The parameter of this name.
    public Optional<Parameter> parameter(String name) {
      return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
    }
  }

  /// A parameter: in the `query` or the `path`, which values it may have, and which it has where
  /// nobody says. `longest` is in characters; `several` are parted by commas.
  public record Parameter(
      String name,
      String in,
      boolean required,
      String details,
      boolean isNumber,
      boolean several,
      long least,
      long most,
      int longest,
      List<String> words,
      Optional<String> usual) {}

  /// The description as it is served, JSON in UTF-8.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// What there is, in the description's order.
  public List<Operation> operations() {
    return List.copyOf(operations.values());
  }

  /// What there is at a path, as the description writes it.
  public Operation operation(String path) {
    return Objects.requireNonNull(operations.get(path), () -> "nothing is said of " + path);
  }

  private static Description read() {
    try (InputStream resource = Description.class.getResourceAsStream("openapi.json")) {
      byte[] bytes = Objects.requireNonNull(resource, "openapi.json").readAllBytes();
      JsonNode root = JsonMapper.builder().build().readTree(bytes);
      Map<String, Operation> operations = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
        JsonNode get = path.getValue().path("get");
        operations.put(path.getKey(), operation(path.getKey(), get, root));
      }
      return new Description(bytes, operations);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Operation operation(String path, JsonNode get, JsonNode root) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode written : get.path("parameters")) {
      parameters.add(parameter(resolved(written, root)));
    }
    return new Operation(
        path,
        get.path("summary").asText(),
        get.path("description").asText(),
        List.copyOf(parameters),
        get.path("x-example").asText());
  }

  private static JsonNode resolved(JsonNode written, JsonNode root) {
    return written.has("$ref") ? root.at(written.path("$ref").asText().substring(1)) : written;
  }

  private static Parameter parameter(JsonNode written) {
    JsonNode schema = written.path("schema");
    boolean several = schema.path("type").asText().equals("array");
    List<String> values = new ArrayList<>();
    (several ? schema.path("items") : schema)
        .path("enum")
        .forEach(word -> values.add(word.asText()));
    return new Parameter(
        written.path("name").asText(),
        written.path("in").asText(),
        written.path("required").asBoolean(),
        written.path("description").asText(),
        schema.path("type").asText().equals("integer"),
        several,
        schema.path("minimum").asLong(0),
        schema.path("maximum").asLong(Long.MAX_VALUE),
        schema.path("maxLength").asInt(Integer.MAX_VALUE),
        List.copyOf(values),
        schema.has("default") ? Optional.of(text(schema.path("default"))) : Optional.empty());
  }

  private static String text(JsonNode value) {
    List<String> words = new ArrayList<>();
    value.forEach(word -> words.add(word.asText()));
    return value.isArray() ? String.join(",", words) : value.asText();
  }
}
