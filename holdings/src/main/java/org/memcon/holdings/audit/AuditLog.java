package org.memcon.holdings.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;

/// The audit log of an archive, `audit/2026-11.jsonl`: a line for each thing that was done or
/// refused, a file for each month of UTC. Lines are only ever added, each in one piece.
public final class AuditLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".jsonl";
  private static final int LONGEST = 300;

  private final Path folder;

  /// The log of an archive.
  public AuditLog(ArchiveFolder archive) {
    this.folder = archive.root().resolve("audit");
  }

  /// Adds a line.
  public void add(AuditEntry entry) {
    ObjectNode line = JSON.createObjectNode();
    line.put("when", entry.when().toString());
    line.put("who", cut(entry.who()));
    line.put("from", cut(entry.from()));
    line.put("what", cut(entry.what()));
    line.put("about", cut(entry.about()));
    Path file = folder.resolve(YearMonth.from(entry.when().atOffset(ZoneOffset.UTC)) + ENDING);
    try {
      Files.createDirectories(folder);
      Files.write(
          file,
          (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new ArchiveException(
          file + ": cannot be written (" + e.getMessage() + "); check its permissions", e);
    }
  }

  /// Whoever asks must not fill the disk with a name.
  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /// Hands over the lines since the beginning of a day, the oldest first.
  public void read(LocalDate since, Consumer<AuditEntry> to) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    String first = YearMonth.from(since) + ENDING;
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> months =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .filter(file -> String.valueOf(file.getFileName()).compareTo(first) >= 0)
              .sorted()
              .toList();
      for (Path month : months) {
        try (Stream<String> lines = Files.lines(month)) {
          lines
              .flatMap(line -> read(line).stream())
              .filter(
                  entry -> !entry.when().isBefore(since.atStartOfDay().toInstant(ZoneOffset.UTC)))
              .forEach(to);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ArchiveException(
          folder + ": cannot be read (" + e.getMessage() + "); check its permissions", e);
    }
  }

  /// A line that a killed process left half is passed over.
  private static Optional<AuditEntry> read(String text) {
    try {
      JsonNode line = JSON.readTree(text);
      return Optional.of(
          new AuditEntry(
              Instant.parse(line.path("when").asText()),
              line.path("who").asText(),
              line.path("from").asText(),
              line.path("what").asText(),
              line.path("about").asText()));
    } catch (JsonProcessingException | DateTimeException half) {
      return Optional.empty();
    }
  }
}
