package org.memcon.publishing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.memcon.publishing.invented.Conversation;

class JsonWriterTest {

  private static String json() throws IOException {
    StringWriter json = new StringWriter();
    JsonWriter.write(Conversation.of(1).edition(), json);
    return json.toString();
  }

  @Test
  void theJsonIsWhole() throws IOException {
    int depth = 0;
    try (JsonParser parser = new JsonFactory().createParser(json())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
    }
    assertEquals(0, depth);
  }

  @Test
  void aTurnSaysWhoSpeaksAndWhere() throws IOException {
    String json = json().replaceAll("\\s+", " ");
    assertTrue(
        json.contains(
            "\"name\" : \"t2\", \"layer\" : \"body\", \"type\" : \"turn\", \"speaker\" : {"
                + " \"name\" : \"A. SOREL\", \"key\" : \"a-sorel\", \"printed\" : \"A. SOREL.\" },"
                + " \"delivery\" : \"verbatim\", \"page\" : \"2\","),
        json);
  }

  @Test
  void noFieldIsNull() throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        assertTrue(token != JsonToken.VALUE_NULL, () -> "null at " + parser.currentLocation());
      }
    }
  }

  @Test
  void everyFieldIsInTheReference() throws IOException {
    Path reference = Path.of("..", "docs", "reference", "json.md");
    String words = Files.readString(reference);
    TreeSet<String> absent = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean inAccount =
            parser.getParsingContext().getParent() != null
                && "account".equals(parser.getParsingContext().getParent().getCurrentName());
        if (token == JsonToken.FIELD_NAME
            && !inAccount
            && !words.contains('`' + parser.currentName() + '`')) {
          absent.add(parser.currentName());
        }
      }
    }
    assertEquals(new TreeSet<>(), absent);
  }
}
