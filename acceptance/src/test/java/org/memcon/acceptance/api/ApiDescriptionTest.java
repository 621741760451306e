package org.memcon.acceptance.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the API answers is what it says that it answers.
class ApiDescriptionTest {

  private static DescribedApi api;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    api = new DescribedApi();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return DescribedApi.get(address);
  }

  private static List<String> differences(String path, String address)
      throws IOException, InterruptedException {
    JsonNode operation = api.description().path("paths").path(path).path("get");
    assertTrue(operation.isObject(), path + " is not described");
    return api.differences(operation, get("/api/v1" + address));
  }

  @Test
  void everyExampleOfAnAddressIsAnsweredAsDescribed() throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    for (JsonNode operation : api.operations().values()) {
      HttpResponse<String> response = get(operation.path("x-example").asText());
      assertEquals(200, response.statusCode(), response.uri().toString());
      differences.addAll(api.differences(operation, response));
    }
    assertEquals(List.of(), differences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?size=100&snippets=20&facets=all&values=50",
        "/search?q=gates&size=100&snippets=20&facets=all",
        "/search?q=gates%20water%20engineers%20lunch%20ambassador&facets=kind,person,date",
        "/search?q=gates%20water&sort=matter",
        "/search?q=speaker:hra%C5%A1ka&sort=-date&snippets=0",
        "/search?q=%22the%20third%20leaf%22%20OR%20kind:telegram&sort=date&from=1",
        "/search?q=%22unclosed%20AND%20(",
        "/search.csv",
        "/search.json?q=gates&sort=-date",
        "/search.ris?q=qqqq",
        "/search.bib?q=kind:letter",
        "/search.xml?q=kind:letter",
        "/search.csl.json?q=kind:letter",
        "/words?prefix=a&least=2&sort=alphabet&from=1&size=1000",
        "/words?q=kind:letter&sort=records",
        "/facets",
        "/facets?q=gates&facets=place&values=1",
        "/concordance?q=the&size=1000&width=500",
        "/concordance?q=the&size=3&from=7&sort=left",
        "/concordance?q=kind:letter",
        "/concordance.ndjson?q=the",
        "/concordance.ndjson?q=the&sort=right&size=7&from=2",
        "/concordance.ndjson?q=qqqq",
        "/frequency?q=the&by=kind&among=kind:telegram",
        "/frequency?q=kind:letter&by=volume",
        "/collocates?q=the&sort=strength&least=1&window=50&size=1000",
        "/complete?q=hra",
        "/complete?q=kind:&size=50",
        "/complete?q=speaker:hra%20gates&at=11",
        "/complete?q=in:n",
        "/complete?q=%22gat",
        "/complete?q=gates&at=900",
        "/compare?a=osp1960-62v04-d124&b=osp1960-62v04-d124",
        "/searches",
        "/similar?text=The%20gates%20of%20the%20canal%20and%20its%20tolls",
        "/similar?text=gates&q=date:1960&size=50",
        "/similar?text=%22(*~",
        "/authority?name=London",
        "/authority?name=Khrushchev&kind=person&size=100",
        "/authority?name=NATO",
        "/authority?name=Qqqqqqq"
      })
  void answersAreAsDescribed(String address) throws IOException, InterruptedException {
    String path = address.replaceFirst("\\?.*", "");
    assertEquals(List.of(), differences(path, address));
    assertEquals(200, get("/api/v1" + address).statusCode());
  }

  @Test
  void everyRecordIsAsDescribedInEveryForm() throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    JsonNode all = DescribedApi.JSON.readTree(get("/api/v1/search?size=100").body());
    assertTrue(all.path("hits").size() > 20, all.path("hits").size() + " records");
    for (JsonNode hit : all.path("hits")) {
      String id = DescribedApi.encoded(hit.path("record").path("id").asText());
      differences.addAll(differences("/records/{id}", "/records/" + id));
      differences.addAll(
          differences("/records/{id}/similar", "/records/" + id + "/similar?size=2"));
      differences.addAll(differences("/records/{id}/cite", "/records/" + id + "/cite"));
      for (String ending : List.of("json", "xml", "txt", "md", "csl.json", "ris", "bib")) {
        differences.addAll(differences("/records/{id}." + ending, "/records/" + id + "." + ending));
      }
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void everybodyInTheRecordsIsAsDescribed() throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    JsonNode facets = DescribedApi.JSON.readTree(get("/api/v1/facets?facets=person,place").body());
    for (JsonNode facet : facets.path("facets")) {
      for (JsonNode count : facet.path("counts")) {
        String id = DescribedApi.encoded(count.path("value").asText());
        differences.addAll(differences("/authority/{id}", "/authority/" + id));
      }
    }
    for (String id : List.of("person-dean-rusk", "nobody")) {
      differences.addAll(differences("/authority/{id}", "/authority/" + id));
    }
    assertEquals(List.of(), differences);
  }

  @Test
  void whatParametersCanBeIsWhatTheyAreSaidToBe() throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> operation : api.operations().entrySet()) {
      String path = operation.getKey();
      if (path.contains("{")) {
        continue;
      }
      List<JsonNode> parameters = api.parameters(operation.getValue());
      StringBuilder needed = new StringBuilder(path).append('?');
      for (JsonNode parameter : parameters) {
        if (parameter.path("required").asBoolean()) {
          needed.append(parameter.path("name").asText()).append("=gates&");
        }
      }
      for (JsonNode parameter : parameters) {
        String address =
            needed.toString().replace(parameter.path("name").asText() + "=gates&", "")
                + parameter.path("name").asText()
                + "=";
        for (String good : goodValues(parameter)) {
          HttpResponse<String> response = get("/api/v1" + address + good);
          differences.addAll(api.differences(operation.getValue(), response));
          // A corpus of nothing is nothing, and no record is called what is tried here.
          boolean nothing =
              Set.of("/search.xml", "/compare").contains(path) && response.statusCode() == 404;
          if (response.statusCode() != 200 && !nothing) {
            differences.add(response.uri() + ": " + response.body());
          }
        }
        for (String bad : badValues(parameter)) {
          HttpResponse<String> response = get("/api/v1" + address + bad);
          differences.addAll(api.differences(operation.getValue(), response));
          if (response.statusCode() != 400) {
            differences.add(response.uri() + ": " + response.statusCode());
          }
        }
      }
      HttpResponse<String> unknown = get("/api/v1" + needed + "colour=red");
      assertEquals(400, unknown.statusCode(), unknown.uri().toString());
      differences.addAll(api.differences(operation.getValue(), unknown));
    }
    assertEquals(List.of(), differences);
  }

  private static List<String> goodValues(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    List<String> values = new ArrayList<>();
    (schema.has("items") ? schema.path("items") : schema)
        .path("enum")
        .forEach(word -> values.add(word.asText()));
    if (schema.has("items")) {
      values.add(String.join(",", values));
    }
    for (String bound : List.of("minimum", "maximum", "default")) {
      if (schema.path(bound).isNumber()) {
        values.add(schema.path(bound).asText());
      }
    }
    if (schema.has("maxLength")) {
      values.add("x".repeat(schema.path("maxLength").asInt()));
    }
    return values;
  }

  private static List<String> badValues(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    List<String> values = new ArrayList<>();
    if (schema.has("minimum")) {
      values.add(Long.toString(schema.path("minimum").asLong() - 1));
      values.add("some");
    }
    if (schema.has("maximum")) {
      values.add(Long.toString(schema.path("maximum").asLong() + 1));
    }
    if (schema.has("maxLength")) {
      values.add("x".repeat(schema.path("maxLength").asInt() + 1));
    }
    if (schema.has("enum") || schema.has("items")) {
      values.add("colour");
    }
    return values;
  }

  @Test
  void refusalsAreAsDescribed() throws IOException, InterruptedException {
    List<String> differences = new ArrayList<>();
    differences.addAll(differences("/records/{id}", "/records/nothing-of-that-name"));
    differences.addAll(differences("/records/{id}.xml", "/records/nothing-of-that-name.xml"));
    differences.addAll(differences("/authority/{id}", "/authority/nobody"));
    differences.addAll(differences("/search", "/search?q=%FF"));
    differences.addAll(differences("/search", "/nothing-here"));
    assertEquals(List.of(), differences);
  }

  @Test
  void theExamplesInTheDescriptionAreAsItSays() {
    List<String> faults = new ArrayList<>();
    List<JsonNode> contents = new ArrayList<>();
    api.operations()
        .values()
        .forEach(operation ->
            operation.path("responses").forEach(each -> contents.add(each.path("content"))));
    api.description()
        .path("components")
        .path("responses")
        .forEach(each -> contents.add(each.path("content")));
    int examples = 0;
    for (JsonNode content : contents) {
      for (JsonNode media : content) {
        if (media.has("example")) {
          examples++;
          api.schema(media.path("schema")).orElseThrow().validate(media.path("example")).stream()
              .map(ValidationMessage::toString)
              .forEach(faults::add);
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(examples > 12, examples + " examples");
  }

  @Test
  void theDescriptionsSchemasAreSchemas() {
    JsonSchema schemas =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    List<String> faults = new ArrayList<>();
    api.description()
        .path("components")
        .path("schemas")
        .forEach(schema -> schemas.validate(schema).forEach(fault -> faults.add(fault.toString())));
    assertEquals(List.of(), faults);
    assertTrue(api.description().path("openapi").asText().startsWith("3.1."));
  }

  @Test
  void everyReferenceInTheDescriptionLeadsSomewhere() {
    List<String> broken =
        api.description().findValuesAsText("$ref").stream()
            .filter(target -> api.description().at(target.substring(1)).isMissingNode())
            .toList();
    assertEquals(List.of(), broken);
  }

  @Test
  void thePageOnTheApiNamesEveryPathAndEveryParameter() throws IOException {
    String page = Files.readString(Path.of("../docs/reference/http-api.md"));
    TreeSet<String> missing = new TreeSet<>();
    api.operations()
        .forEach((path, operation) -> {
          if (!page.contains("`" + path + "`")) {
            missing.add(path);
          }
          for (JsonNode parameter : api.parameters(operation)) {
            if (!page.contains("`" + parameter.path("name").asText() + "`")) {
              missing.add(path + " " + parameter.path("name").asText());
            }
          }
        });
    assertEquals(new TreeSet<String>(), missing);
  }
}
