package org.memcon.holdings.restrictions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.record.RecordId;

/// The restrictions of an archive, `restrictions.jsonl`: a line for each record that was restricted
/// or released, in the order in which that was done. Nothing is rewritten; of the lines of one
/// record the last holds.
public final class RestrictionLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LARGEST = 256L << 20;

  private final Path file;

  /// The restrictions of an archive.
  public RestrictionLog(ArchiveFolder archive) {
    this.file = archive.root().resolve("restrictions.jsonl");
  }

  /// All lines, in the order in which they were written. A line that is not one is an error that
  /// names it: what it wanted closed would be open otherwise.
  public List<RestrictionEntry> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new ArchiveException(file + ": too long for a log of restrictions; shorten it");
      }
      List<RestrictionEntry> entries = new ArrayList<>();
      int number = 0;
      for (String line : Files.readString(file).split("\n")) {
        number++;
        if (!line.isBlank()) {
          entries.add(read(line, number));
        }
      }
      return List.copyOf(entries);
    } catch (IOException e) {
      throw unusable("cannot be read", e);
    }
  }

  private RestrictionEntry read(String text, int number) {
    try {
      JsonNode line = JSON.readTree(text);
      String deed = line.path("what").asText();
      if (!deed.equals("restricted") && !deed.equals("released")) {
        throw new IllegalArgumentException("what is neither \"restricted\" nor \"released\"");
      }
      String until = line.path("until").asText();
      return new RestrictionEntry(
          Instant.parse(line.path("when").asText()),
          line.path("who").asText(),
          deed.equals("restricted")
              ? RestrictionEntry.Deed.RESTRICTED
              : RestrictionEntry.Deed.RELEASED,
          new RecordId(line.path("record").asText()),
          line.path("why").asText(),
          until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
      throw new ArchiveException(
          file
              + ", line "
              + number
              + ": no line of a log of restrictions ("
              + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              + "); mend it, or take it out",
          e);
    }
  }

  /// Adds lines, and comes back when they are on the disk. Several processes may do so at once.
  public void add(List<RestrictionEntry> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(line(entry)).append('\n'));
    try (FileChannel log =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock alone = log.lock()) {
      if (!endsLine(log)) {
        lines.insert(0, '\n');
      }
      ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
      log.position(log.size());
      while (alone.isValid() && bytes.hasRemaining()) {
        log.write(bytes);
      }
      log.force(true);
    } catch (IOException e) {
      throw unusable("cannot be written", e);
    }
  }

  /// Whoever wrote in the file by hand may have left the last line without an end.
  private static boolean endsLine(FileChannel log) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return log.size() == 0 || (log.read(last, log.size() - 1) == 1 && last.get(0) == '\n');
  }

  private static String line(RestrictionEntry entry) {
    ObjectNode line = JSON.createObjectNode();
    line.put("when", entry.when().toString());
    line.put("who", entry.who());
    line.put("what", entry.deed().word());
    line.put("record", entry.record().value());
    entry.until().ifPresent(day -> line.put("until", day.toString()));
    if (!entry.why().isEmpty()) {
      line.put("why", entry.why());
    }
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a restriction cannot be written: " + entry, e);
    }
  }

  /// What tells the state of the log without reading it: its size and when it was last written to.
  public String state() {
    try {
      return Files.exists(file) ? Files.size(file) + " " + Files.getLastModifiedTime(file) : "none";
    } catch (IOException e) {
      throw unusable("cannot be read", e);
    }
  }

  private ArchiveException unusable(String what, IOException e) {
    return new ArchiveException(
        file + ": " + what + " (" + e.getMessage() + "); check its permissions and the disk", e);
  }
}
