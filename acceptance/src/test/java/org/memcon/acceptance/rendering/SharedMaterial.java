package org.memcon.acceptance.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of material that is no part of the product: where `MEMCON_SHARED` says, else beside
/// the repository.
public final class SharedMaterial {

  private SharedMaterial() {}

  /// The folder, if it is there.
  public static Optional<Path> folder() {
    String told = System.getenv("MEMCON_SHARED");
    if (told != null && !told.isBlank()) {
      return Optional.of(Path.of(told)).filter(Files::isDirectory);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared")) && holdsRepository(at)) {
        return Optional.of(at.resolve("shared"));
      }
    }
    return Optional.empty();
  }

  /// The volumes of gold in it, sorted by name; none where the folder is absent.
  public static List<Path> volumes() {
    Optional<Path> volumes = folder().map(f -> f.resolve("frus")).filter(Files::isDirectory);
    if (volumes.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(volumes.get())) {
      return files.filter(f -> f.toString().endsWith(".xml.gz")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean holdsRepository(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null && !at.equals(folder); at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".mvn"))) {
        return true;
      }
    }
    return false;
  }
}
