package org.memcon.tei.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Material for tests that is no part of the repository: a folder `shared` beside it, or the one
/// that `MEMCON_SHARED` names.
public final class SharedMaterial {

  private SharedMaterial() {}

  /// A file or folder of the material; empty where it is absent.
  public static Optional<Path> find(String name) {
    return folder().map(folder -> folder.resolve(name)).filter(Files::exists);
  }

  private static Optional<Path> folder() {
    String named = System.getenv("MEMCON_SHARED");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isDirectory);
    }
    Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (at != null) {
      Path parent = at.getParent();
      if (Files.isDirectory(at.resolve(".mvn")) && parent != null) {
        // A worktree may stand one folder deeper than the repository.
        for (Path around = parent; around != null; around = around.getParent()) {
          if (Files.isDirectory(around.resolve("shared/frus"))) {
            return Optional.of(around.resolve("shared"));
          }
        }
      }
      at = parent;
    }
    return Optional.empty();
  }

  /// The volumes of *Foreign Relations of the United States*; none where they are absent.
  public static List<Path> volumes() {
    Optional<Path> folder = find("frus");
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(file -> file.toString().endsWith(".xml.gz")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens a volume.
  public static InputStream open(Path volume) throws IOException {
    return new GZIPInputStream(Files.newInputStream(volume), 1 << 16);
  }

  /// A volume's id, the name of its file.
  public static String id(Path volume) {
    return volume.getFileName().toString().replace(".xml.gz", "");
  }
}
