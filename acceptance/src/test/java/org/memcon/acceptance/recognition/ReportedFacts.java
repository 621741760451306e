package org.memcon.acceptance.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.memcon.model.record.Speaker;

/// Sentences whose speakers were told by reading them; `reported.json` says how they are written.
final class ReportedFacts {

  /// A sentence of a document: its key, and who speaks.
  record Sentence(String key, String speaker) {

    /// Whether somebody speaks who is named.
    boolean hasSpeaker() {
      return !speaker.equals("-") && !speaker.equals("?");
    }

    /// Whether it may as well be taken for nobody's speech.
    boolean mayBeOpen() {
      return List.of(speaker.split("\\|")).contains("-");
    }

    /// Whether these keys of speakers are what an editor would say.
    boolean isSaidBy(List<String> keys) {
      String[] readings = speaker.split("\\|");
      for (String reading : readings) {
        if (isTogether(List.of(reading.split("&")), keys)) {
          return true;
        }
      }
      return readings.length > 1
          && keys.size() > 1
          && keys.stream()
              .allMatch(key -> List.of(readings).stream().anyMatch(each -> names(each, key)));
    }

    private static boolean isTogether(List<String> people, List<String> keys) {
      Set<String> left = new HashSet<>(keys);
      for (String person : people) {
        left.stream().filter(key -> names(person, key)).findFirst().ifPresent(left::remove);
      }
      return left.isEmpty() && people.size() == keys.size();
    }

    /// A key names somebody where it holds all words of one of the names, and no grade that makes
    /// another office of it.
    private static boolean names(String person, String key) {
      Set<String> words = Set.copyOf(List.of(key.split("-")));
      for (String name : person.split("/")) {
        Set<String> wanted = Set.of(Speaker.keyOf(name).split("-"));
        boolean graded =
            Set.of("vice", "under", "assistant", "deputy").stream()
                .anyMatch(grade -> words.contains(grade) && !wanted.contains(grade));
        if (words.containsAll(wanted) && !graded) {
          return true;
        }
      }
      return false;
    }
  }

  /// A document and the sentences of it that were read.
  record Document(String volume, String id, boolean held, List<Sentence> sentences) {}

  private ReportedFacts() {}

  /// All documents that were read.
  static List<Document> documents() throws IOException {
    try (InputStream json = ReportedFacts.class.getResourceAsStream("reported.json")) {
      List<Document> documents = new ArrayList<>();
      JsonNode facts = new ObjectMapper().readTree(Objects.requireNonNull(json));
      for (JsonNode each : facts.path("documents")) {
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode line : each.path("sentences")) {
          String text = line.asText();
          int sign = text.lastIndexOf(" = ");
          sentences.add(new Sentence(text.split(" ")[1], text.substring(sign + 3)));
        }
        documents.add(
            new Document(
                each.path("volume").asText(),
                each.path("document").asText(),
                each.path("set").asText().equals("held"),
                sentences));
      }
      return documents;
    }
  }

  /// The key of a sentence: its letters and figures alone, so that white space and signs do not
  /// matter.
  static String key(String sentence) {
    StringBuilder letters = new StringBuilder(sentence.length());
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        letters.append(lower.charAt(i));
      }
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(letters.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
