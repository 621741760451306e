package org.memcon.app.cli.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.memcon.app.workflow.evaluation.searching.Judgment;

/// Reads judgments: a JSON object a line, with `volume`, `query` and `relevant`, a list of ids.
final class JudgmentFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JudgmentFile() {}

  /// Says in one line which line of a file cannot be read, and why.
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  static List<Judgment> read(Path file) throws IOException, Unreadable {
    List<Judgment> judgments = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          judgments.add(judgment(file, number, line));
        }
      }
    } catch (NoSuchFileException missing) {
      throw new Unreadable(file + ": there is no such file");
    } catch (CharacterCodingException binary) {
      throw new Unreadable(file + ": no text; give JSON lines");
    }
    if (judgments.isEmpty()) {
      throw new Unreadable(file + ": no judgments in it; give a JSON object a line");
    }
    return judgments;
  }

  private static Judgment judgment(Path file, int number, String line) throws Unreadable {
    try {
      JsonNode node = JSON.readTree(line);
      Set<String> relevant = new LinkedHashSet<>();
      node.path("relevant").forEach(id -> relevant.add(id.asText()));
      String volume = node.path("volume").asText();
      String query = node.path("query").asText();
      if (volume.isBlank() || query.isBlank() || relevant.isEmpty()) {
        throw new Unreadable(
            file + ", line " + number + ": needs volume, query, and ids in relevant");
      }
      return new Judgment(volume, query, relevant);
    } catch (JsonProcessingException faulty) {
      throw new Unreadable(file + ", line " + number + ": no JSON object; give one a line");
    }
  }
}
