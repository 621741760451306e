package org.memcon.acceptance.searching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;

/// What a measure works on: the folder `shared`, the repository's root, an archive of the volumes,
/// and a folder of its own that is gone in the end.
record Material(Path shared, Path root, ArchiveFolder archive, Path work) implements AutoCloseable {

  /// From a program's arguments: `shared`, the root, and an archive; where none is named, one is
  /// made.
  static Material of(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path work = Files.createTempDirectory("memcon-benchmark");
    ArchiveFolder archive;
    if (arguments.length > 2) {
      archive = ArchiveFolder.open(Path.of(arguments[2]));
    } else {
      archive = ArchiveFolder.create(work.resolve("archive"));
      Ingest.run(archive, List.of(shared.resolve("frus").toString()), "benchmark", Progress.NONE);
    }
    return new Material(shared, Path.of(arguments[1]).toAbsolutePath(), archive, work);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
