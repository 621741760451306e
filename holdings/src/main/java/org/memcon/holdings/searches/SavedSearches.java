package org.memcon.holdings.searches;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;

/// The saved searches of an archive, in its folder `searches`: a file of TOML each, that can be
/// written, copied and deleted by hand as well.
public final class SavedSearches {

  private static final String ENDING = ".toml";
  private static final long LARGEST = 65_536;

  private final Path folder;

  /// The searches of an archive.
  public SavedSearches(ArchiveFolder archive) {
    this.folder = archive.root().resolve("searches");
  }

  /// All of them, by name; a file that is none is passed over.
  public List<SavedSearch> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<SavedSearch> all = new ArrayList<>();
      for (String name :
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(ENDING))
              .map(file -> file.substring(0, file.length() - ENDING.length()))
              .filter(SavedSearch::isName)
              .sorted()
              .toList()) {
        all.add(read(name));
      }
      return all;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /// The search with this name.
  public Optional<SavedSearch> find(String name) {
    return SavedSearch.isName(name) && Files.isRegularFile(file(name))
        ? Optional.of(read(name))
        : Optional.empty();
  }

  /// Keeps a search; what was kept under its name is replaced.
  public void save(SavedSearch search) {
    Path file = file(search.name());
    try {
      Files.createDirectories(folder);
      Path next = file.resolveSibling("." + search.name() + ".new");
      Files.writeString(next, search.toml());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ArchiveException(
          file
              + ": cannot be written ("
              + e.getMessage()
              + "); check its permissions and the disk's space",
          e);
    }
  }

  /// Forgets a search; false where there is none of this name.
  public boolean remove(String name) {
    try {
      return SavedSearch.isName(name) && Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new ArchiveException(
          file(name) + ": cannot be deleted (" + e.getMessage() + "); check its permissions", e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  private SavedSearch read(String name) {
    Path file = file(name);
    String query = "";
    String sort = "";
    String saved = "";
    long records = 0;
    try {
      if (Files.size(file) > LARGEST) {
        throw new ArchiveException(file + ": too long for a saved search; delete it");
      }
      try (JsonParser toml = new TomlFactory().createParser(Files.readString(file))) {
        toml.nextToken();
        while (toml.nextToken() == JsonToken.FIELD_NAME) {
          String key = toml.currentName();
          toml.nextToken();
          switch (key) {
            case "query" -> query = toml.getValueAsString("");
            case "sort" -> sort = toml.getValueAsString("");
            case "saved" -> saved = toml.getValueAsString("");
            case "records" -> records = toml.getValueAsLong(0);
            default -> toml.skipChildren();
          }
        }
      }
      return new SavedSearch(name, query, sort, moment(saved, file), records);
    } catch (JacksonException e) {
      throw new ArchiveException(
          file + ": not TOML (" + e.getOriginalMessage() + "); mend it or delete it", e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /// A file that was written by hand need not say when.
  private static Instant moment(String saved, Path file) throws IOException {
    try {
      return saved.isEmpty() ? Files.getLastModifiedTime(file).toInstant() : Instant.parse(saved);
    } catch (DateTimeException notAMoment) {
      return Files.getLastModifiedTime(file).toInstant();
    }
  }

  private static ArchiveException unreadable(Path path, IOException e) {
    return new ArchiveException(
        path + ": cannot be read (" + e.getMessage() + "); check its permissions", e);
  }
}
