package org.memcon.holdings.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The folder of an archive and the places in it.
///
///     my-archive/
///       memcon.toml   settings
///       holdings/     OCFL storage root: sources, editions, traces, provenance
///       authority/    people, places, offices
///       index/        derived; `memcon reindex` rebuilds it
///       work/         locks and unfinished business; empty when nothing runs
public record ArchiveFolder(Path root) {

  /// The format of archives this version writes; an archive with a higher number is refused.
  public static final int FORMAT = 1;

  /// The file that makes a folder an archive.
  public static final String SETTINGS = "memcon.toml";

  public ArchiveFolder {
    root = root.toAbsolutePath().normalize();
  }

  /// Opens an archive that exists.
  public static ArchiveFolder open(Path root) {
    ArchiveFolder folder = new ArchiveFolder(root);
    if (!Files.isRegularFile(folder.settingsFile())) {
      throw new ArchiveException(
          Files.exists(root)
              ? root
                  + ": not an archive (it has no "
                  + SETTINGS
                  + "); make one with: memcon init "
                  + root
              : root + ": there is no such archive; make one with: memcon init " + root);
    }
    int format = ArchiveSettings.read(folder.settingsFile()).format();
    if (format > FORMAT) {
      throw new ArchiveException(
          root
              + ": written by a newer Memcon (archive format "
              + format
              + ", this version reads "
              + FORMAT
              + "); update Memcon");
    }
    return folder;
  }

  /// Opens an archive, and makes one first where the folder does not exist or is empty.
  public static ArchiveFolder openOrCreate(Path root) {
    ArchiveFolder folder = new ArchiveFolder(root);
    return Files.isRegularFile(folder.settingsFile()) ? open(root) : create(root);
  }

  /// Makes an archive in a folder that does not exist or is empty.
  public static ArchiveFolder create(Path root) {
    ArchiveFolder folder = new ArchiveFolder(root);
    try {
      if (Files.exists(root) && !Files.isDirectory(root)) {
        throw new ArchiveException(
            root + ": a file stands where the archive's folder should be; choose another name");
      }
      if (Files.isDirectory(root) && !isVacant(root)) {
        throw new ArchiveException(
            root
                + ": the folder holds other files; choose an empty or a new folder for an archive");
      }
      Files.createDirectories(folder.holdings());
      Files.createDirectories(folder.authority());
      Files.createDirectories(folder.index());
      Files.createDirectories(folder.work());
      ArchiveSettings.standard(root).write(folder.settingsFile());
      return folder;
    } catch (IOException e) {
      throw new ArchiveException(
          root
              + ": cannot make an archive here ("
              + e.getMessage()
              + "); check that the folder can be written",
          e);
    }
  }

  // An interrupted `create` leaves some of our own empty folders and no settings: that is still a
  // vacant place.
  private static boolean isVacant(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.allMatch(entry -> {
        String name = entry.getFileName().toString();
        return name.equals("holdings")
            || name.equals("authority")
            || name.equals("index")
            || name.equals("work")
            || name.equals(SETTINGS + ".new");
      });
    }
  }

  /// The settings file.
  public Path settingsFile() {
    return root.resolve(SETTINGS);
  }

  /// The OCFL storage root.
  public Path holdings() {
    return root.resolve("holdings");
  }

  /// Authority files.
  public Path authority() {
    return root.resolve("authority");
  }

  /// The search index.
  public Path index() {
    return root.resolve("index");
  }

  /// Locks, journals and staging.
  public Path work() {
    return root.resolve("work");
  }
}
