package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.plaintext.PlainTextReader;

/// Finds the material beside the repository that tests may use and that is no part of it.
final class SharedMaterial {

  private SharedMaterial() {}

  /// The folder of the material; the test is skipped where there is none.
  static Path folder(String name) {
    Optional<Path> found =
        Optional.ofNullable(System.getenv("MEMCON_SHARED"))
            .map(Path::of)
            .or(SharedMaterial::beside);
    if (found.isEmpty() || !Files.isDirectory(found.get().resolve(name))) {
      return abort("no material " + name + " beside the repository; set MEMCON_SHARED to use it");
    }
    return found.get().resolve(name);
  }

  private static Optional<Path> beside() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path beside = at.resolveSibling("shared");
      if (Files.exists(at.resolve(".mvn")) && Files.isDirectory(beside)) {
        return Optional.of(beside);
      }
      // A worktree stands one folder deeper than the repository.
      Path above = at.getParent() == null ? at : at.getParent().resolveSibling("shared");
      if (Files.exists(at.resolve(".mvn")) && Files.isDirectory(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  /// The one file in a folder whose name begins so.
  static Path file(Path folder, String begin) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(begin))
          .findFirst()
          .orElseGet(() -> abort("no " + begin + " in " + folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static SourceText read(Path file) {
    try {
      return new PlainTextReader(100_000_000, 10_000_000, 10_000_000)
          .read(
              SourceFile.of(file.getFileName().toString(), "text/plain", Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
