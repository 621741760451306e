package org.memcon.holdings.corrections;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.correction.HistoryEntry;

/// The logs of corrections of an archive, `corrections/ACCESSION.jsonl`. Whoever adds a line has
/// the archive's lock.
public final class CorrectionLog {

  private static final String ENDING = ".jsonl";
  private static final long LARGEST = 64L << 20;

  private final Path folder;

  /// The logs of an archive.
  public CorrectionLog(ArchiveFolder archive) {
    this.folder = archive.root().resolve("corrections");
  }

  /// All entries of an accession's log, in the order in which they were made. A line that is not
  /// finished is passed over; one that is and cannot be read is an error that names it.
  public List<HistoryEntry> read(AccessionId accession) {
    Path file = file(accession);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new ArchiveException(file + ": too long for a log of corrections; shorten it");
      }
      String text = Files.readString(file);
      List<HistoryEntry> entries = new ArrayList<>();
      int line = 0;
      for (String one : text.substring(0, text.lastIndexOf('\n') + 1).split("\n")) {
        line++;
        if (!one.isBlank()) {
          entries.add(read(one, file, line));
        }
      }
      return List.copyOf(entries);
    } catch (IOException e) {
      throw unusable(file, "cannot be read", e);
    }
  }

  private static HistoryEntry read(String text, Path file, int line) {
    try {
      return CorrectionJson.read(text);
    } catch (IOException | IllegalArgumentException e) {
      throw new ArchiveException(
          file
              + ", line "
              + line
              + ": no line of a log of corrections ("
              + e.getMessage()
              + "); mend it, or take it out",
          e);
    }
  }

  /// Adds an entry, and comes back when it is on the disk.
  public void add(AccessionId accession, HistoryEntry entry) {
    Path file = file(accession);
    try {
      Files.createDirectories(folder);
      try (FileChannel log =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        log.truncate(whole(log));
        log.position(log.size());
        ByteBuffer line =
            ByteBuffer.wrap((CorrectionJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
          log.write(line);
        }
        log.force(true);
      }
    } catch (IOException e) {
      throw unusable(file, "cannot be written", e);
    }
  }

  /// What a killed process left of a line is no correction that anybody was told of.
  private static long whole(FileChannel log) throws IOException {
    long end = log.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    while (end > 0) {
      last.clear();
      log.read(last, end - 1);
      if (last.get(0) == '\n') {
        break;
      }
      end--;
    }
    return end;
  }

  /// The accessions that have a log.
  public List<AccessionId> accessions() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .flatMap(name -> AccessionId.ofFolder(name).stream())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unusable(folder, "cannot be read", e);
    }
  }

  /// What tells the state of a log without reading it: its size and when it was last written to;
  /// empty where there is none.
  public Optional<String> state(AccessionId accession) {
    Path file = file(accession);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Files.size(file) + " " + Files.getLastModifiedTime(file))
          : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private Path file(AccessionId accession) {
    return folder.resolve(accession.value() + ENDING);
  }

  private static ArchiveException unusable(Path file, String what, IOException e) {
    return new ArchiveException(
        file
            + ": "
            + what
            + " ("
            + e.getMessage()
            + "); check its permissions and the disk's space",
        e);
  }
}
