package org.memcon.holdings.collections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.RecordCollection;
import org.memcon.model.record.RecordId;

/// A collection as a file that people can read and other archives take in.
public final class CollectionFile {

  /// What a file says that it is.
  public static final String FORMAT = "memcon-collection";

  /// A file is no longer than so many bytes.
  public static final int LARGEST = 32 << 20;

  private static final int VERSION = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private CollectionFile() {}

  /// The collection as JSON, an entry a line or more.
  public static String json(RecordCollection collection) {
    ObjectNode file = JSON.createObjectNode();
    file.put("format", FORMAT);
    file.put("version", VERSION);
    file.put("name", collection.name());
    file.put("title", collection.title());
    file.put("published", collection.published());
    var entries = file.putArray("entries");
    for (CollectionEntry entry : collection.entries()) {
      ObjectNode written = entries.addObject();
      switch (entry) {
        case CollectionEntry.Heading heading -> written.put("heading", heading.words());
        case CollectionEntry.Prose prose -> written.put("prose", prose.words());
        case CollectionEntry.Chosen chosen -> {
          written.put("record", chosen.record().value());
          chosen.part().ifPresent(part -> written.put("part", part));
          written.put("title", chosen.title());
          chosen.date().ifPresent(date -> written.put("date", date));
        }
      }
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a collection cannot be written: " + collection.name(), e);
    }
  }

  /// Reads such a file.
  ///
  /// @throws IllegalArgumentException where it is none; the message says why
  public static RecordCollection read(String text) {
    JsonNode file;
    try {
      file = JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("no JSON: " + notJson.getOriginalMessage(), notJson);
    }
    if (file == null || !file.path("format").asText("").equals(FORMAT)) {
      throw new IllegalArgumentException("no collection: \"format\" is not \"" + FORMAT + "\"");
    }
    if (file.path("version").asInt(0) != VERSION) {
      throw new IllegalArgumentException(
          "version " + file.path("version").asText("?") + " is not known here");
    }
    List<CollectionEntry> entries = new ArrayList<>();
    for (JsonNode entry : file.path("entries")) {
      entries.add(entry(entry, entries.size() + 1));
    }
    return new RecordCollection(
        file.path("name").asText(""),
        file.path("title").asText(""),
        file.path("published").asBoolean(false),
        entries);
  }

  private static CollectionEntry entry(JsonNode entry, int number) {
    try {
      if (entry.has("record")) {
        return new CollectionEntry.Chosen(
            new RecordId(entry.path("record").asText("")),
            text(entry, "part"),
            entry.path("title").asText(""),
            text(entry, "date"));
      }
      return entry.has("heading")
          ? new CollectionEntry.Heading(entry.path("heading").asText(""))
          : new CollectionEntry.Prose(entry.path("prose").asText(""));
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("entry " + number + ": " + wrong.getMessage(), wrong);
    }
  }

  private static Optional<String> text(JsonNode entry, String name) {
    return Optional.of(entry.path(name).asText("")).filter(text -> !text.isBlank());
  }
}
