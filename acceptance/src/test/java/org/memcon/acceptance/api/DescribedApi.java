package org.memcon.acceptance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.acceptance.browser.SampleRoom;

/// The API of the sample collection, with the description that it serves; says where an answer is
/// other than described.
final class DescribedApi {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final JsonNode description;

  DescribedApi() throws IOException, InterruptedException {
    description = JSON.readTree(get("/api/v1/openapi.json").body());
  }

  /// What it says of itself.
  JsonNode description() {
    return description;
  }

  /// The operations by their paths.
  Map<String, JsonNode> operations() {
    return description.path("paths").properties().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Map.Entry::getKey, path -> path.getValue().path("get")));
  }

  /// The parameters of an operation that stand in the address.
  List<JsonNode> parameters(JsonNode operation) {
    List<JsonNode> parameters = new ArrayList<>();
    for (JsonNode written : operation.path("parameters")) {
      JsonNode parameter = resolved(written);
      if (parameter.path("in").asText().equals("query")) {
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    URI uri = URI.create(SampleRoom.home().resolve("/") + address.substring(1));
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// In what an answer differs from what an operation promises; nothing where it does not.
  List<String> differences(JsonNode operation, HttpResponse<String> response) throws IOException {
    String about = response.uri() + " " + response.statusCode() + ": ";
    JsonNode responses = operation.path("responses");
    String status = Integer.toString(response.statusCode());
    JsonNode promised =
        resolved(responses.has(status) ? responses.path(status) : responses.path("default"));
    String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0].strip();
    JsonNode content = promised.path("content").path(type);
    if (content.isMissingNode()) {
      return List.of(about + "an undescribed " + type);
    }
    List<String> differences = new ArrayList<>();
    for (String header : names(promised.path("headers"))) {
      if (response.headers().firstValue(header).isEmpty()) {
        differences.add(about + "no " + header);
      }
    }
    Optional<JsonSchema> schema = schema(content.path("schema"));
    if (schema.isPresent()) {
      for (String body :
          type.endsWith("ndjson") ? response.body().lines().toList() : List.of(response.body())) {
        JsonNode answer =
            type.endsWith("json") ? JSON.readTree(body) : JSON.getNodeFactory().textNode(body);
        for (ValidationMessage fault : schema.get().validate(answer)) {
          differences.add(about + fault);
        }
      }
    }
    return differences;
  }

  /// A schema of the description in which an object has nothing that it does not name.
  Optional<JsonSchema> schema(JsonNode schema) {
    if (schema.isMissingNode()) {
      return Optional.empty();
    }
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.setAll((ObjectNode) schema.deepCopy());
    whole.set("components", description.path("components").deepCopy());
    close(whole);
    return Optional.of(SCHEMAS.getSchema(whole));
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && object.path("type").asText().equals("object")) {
      object.put("additionalProperties", false);
    }
    node.forEach(DescribedApi::close);
  }

  private JsonNode resolved(JsonNode written) {
    return written.has("$ref")
        ? description.at(written.path("$ref").asText().substring(1))
        : written;
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
