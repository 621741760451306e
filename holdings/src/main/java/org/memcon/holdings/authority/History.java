package org.memcon.holdings.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;

/// The history of an authority: `history/log.jsonl`, a line a change, and beside it for each change
/// the entries as they were before it and the marks of what they were after it.
final class History {

  private static final String LOG = AuthorityFolder.HISTORY + "/log.jsonl";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AuthorityFolder folder;
  private final List<AuthorityChange> changes = new ArrayList<>();

  private History(AuthorityFolder folder) {
    this.folder = folder;
  }

  static History read(AuthorityFolder folder) throws IOException {
    History history = new History(folder);
    Path log = folder.root().resolve(LOG);
    if (Files.exists(log)) {
      int line = 0;
      for (String text : Files.readAllLines(log)) {
        line++;
        if (!text.isBlank()) {
          history.changes.add(parsed(text, log, line));
        }
      }
    }
    return history;
  }

  List<AuthorityChange> changes() {
    return changes;
  }

  int next() {
    return changes.stream().mapToInt(AuthorityChange::number).max().orElse(0) + 1;
  }

  /// Adds a change to what is staged.
  void stage(
      AuthorityChange change,
      List<AuthorityEntry> before,
      Map<AuthorityId, String> after,
      Staging staging)
      throws IOException {
    String name = name(change.number());
    if (!before.isEmpty()) {
      staging.put(
          name + "-before.xml",
          out -> folder.format().write("Before change " + change.number(), before, out));
    }
    StringBuilder marks = new StringBuilder();
    after.forEach((id, mark) -> marks.append(id).append('\t').append(mark).append('\n'));
    staging.put(name + "-after.tsv", out -> out.write(utf8(marks.toString())));
    StringBuilder log = new StringBuilder();
    changes.forEach(earlier -> log.append(line(earlier)).append('\n'));
    log.append(line(change)).append('\n');
    staging.put(LOG, out -> out.write(utf8(log.toString())));
    changes.add(change);
  }

  /// The entries as they were before a change.
  List<AuthorityEntry> before(int number) throws IOException {
    Path file = folder.root().resolve(name(number) + "-before.xml");
    List<AuthorityEntry> entries = new ArrayList<>();
    if (Files.exists(file)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        folder.format().read(in, file.toString(), entries::add, fault -> {});
      }
    }
    return entries;
  }

  /// The marks of the entries after a change.
  Map<AuthorityId, String> after(int number) throws IOException {
    Map<AuthorityId, String> marks = new HashMap<>();
    for (String line : Files.readAllLines(folder.root().resolve(name(number) + "-after.tsv"))) {
      int tab = line.lastIndexOf('\t');
      if (tab > 0) {
        marks.put(new AuthorityId(line.substring(0, tab)), line.substring(tab + 1));
      }
    }
    return marks;
  }

  private static String name(int number) {
    return AuthorityFolder.HISTORY + "/" + "%06d".formatted(number);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String line(AuthorityChange change) {
    ObjectNode line = JSON.createObjectNode();
    line.put("number", change.number());
    line.put("when", change.when().toString());
    line.put("who", change.who());
    line.put("kind", change.kind().word());
    line.put("note", change.note());
    line.put("entries", change.entries());
    change.ids().forEach(id -> line.withArray("ids").add(id.value()));
    change.undoes().ifPresent(number -> line.put("undoes", number));
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a change cannot be written: " + change, e);
    }
  }

  private static AuthorityChange parsed(String text, Path log, int number) {
    try {
      JsonNode line = JSON.readTree(text);
      List<AuthorityId> ids = new ArrayList<>();
      line.path("ids").forEach(id -> ids.add(new AuthorityId(id.asText())));
      return new AuthorityChange(
          line.required("number").asInt(),
          Instant.parse(line.path("when").asText()),
          line.path("who").asText(),
          kind(line.path("kind").asText()),
          line.path("note").asText(),
          line.path("entries").asInt(),
          ids,
          line.has("undoes") ? Optional.of(line.get("undoes").asInt()) : Optional.empty());
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new ArchiveException(
          log + ", line " + number + ": no line of a history; take it out, or restore the file", e);
    }
  }

  private static AuthorityChange.Kind kind(String word) {
    for (AuthorityChange.Kind kind : AuthorityChange.Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of change: " + word);
  }
}
