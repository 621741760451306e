package org.memcon.holdings.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.memcon.holdings.accession.AccessionId;

/// Names the accessions that are being written. A name that is still there when the holdings are
/// opened next belongs to a write that was cut off, and only such an object is looked at for
/// repair.
final class Journal {

  private final Path folder;

  Journal(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
  }

  void begin(AccessionId id) throws IOException {
    Files.writeString(folder.resolve(id.value()), "");
  }

  void end(AccessionId id) throws IOException {
    Files.deleteIfExists(folder.resolve(id.value()));
  }

  List<AccessionId> unfinished() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> new AccessionId(entry.getFileName().toString()))
          .sorted()
          .toList();
    }
  }
}
