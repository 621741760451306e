package org.memcon.app.cli.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import picocli.CommandLine.Option;

/// Which archive a command works on: the one named, else `MEMCON_ARCHIVE`, else the working folder
/// or the nearest above it that is one.
public final class ArchiveOption {

  /// The archive that is made where none is named and none is near.
  static final String DEFAULT = "memcon-archive";

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "DIR",
      description =
          "The archive's folder (default: $MEMCON_ARCHIVE, else the working folder or the nearest"
              + " archive above it, else ./"
              + ArchiveOption.DEFAULT
              + ").")
  private @Nullable Path archive;

  /// The archive, which must exist.
  public ArchiveFolder open() {
    Path found = find();
    if (found == null) {
      throw new ArchiveException(
          "no archive here; name one with --archive DIR, or make one with: memcon ingest FILE…");
    }
    return ArchiveFolder.open(found);
  }

  /// The archive, which is made where it does not exist.
  public ArchiveFolder openOrCreate() {
    Path found = find();
    return ArchiveFolder.openOrCreate(found == null ? Path.of(DEFAULT) : found);
  }

  private @Nullable Path find() {
    Path named = named();
    if (named != null) {
      return named;
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(ArchiveFolder.SETTINGS))) {
        return at;
      }
    }
    Path standard = Path.of(DEFAULT);
    return Files.isRegularFile(standard.resolve(ArchiveFolder.SETTINGS)) ? standard : null;
  }

  private @Nullable Path named() {
    if (archive != null) {
      return archive;
    }
    String variable = System.getenv("MEMCON_ARCHIVE");
    return variable == null || variable.isBlank() ? null : Path.of(variable);
  }
}
