package org.memcon.holdings.archive;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// What `memcon.toml` says: the archive's format and its name as readers see it.
public record ArchiveSettings(int format, String name) {

  /// The settings of a new archive; its name is the folder's.
  static ArchiveSettings standard(Path root) {
    Path name = root.toAbsolutePath().normalize().getFileName();
    return new ArchiveSettings(ArchiveFolder.FORMAT, name == null ? "Archive" : name.toString());
  }

  /// Reads settings; keys that this version does not know are passed over.
  public static ArchiveSettings read(Path file) {
    int format = ArchiveFolder.FORMAT;
    String name = "Archive";
    // Token by token: every command begins here, and to make a mapper takes a tenth of a second.
    try (JsonParser toml = new TomlFactory().createParser(Files.readString(file))) {
      toml.nextToken();
      while (toml.nextToken() == JsonToken.FIELD_NAME) {
        String key = toml.currentName();
        toml.nextToken();
        switch (key) {
          case "format" -> format = toml.getValueAsInt(ArchiveFolder.FORMAT);
          case "name" -> name = toml.getValueAsString("Archive");
          default -> toml.skipChildren();
        }
      }
      return new ArchiveSettings(format, name);
    } catch (JacksonException e) {
      throw new ArchiveException(
          file
              + ", line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
              + ": not TOML ("
              + e.getOriginalMessage()
              + "); mend it, or delete it and run: memcon init "
              + file.getParent(),
          e);
    } catch (IOException e) {
      throw new ArchiveException(
          file + ": cannot be read (" + e.getMessage() + "); check its permissions", e);
    }
  }

  void write(Path file) throws IOException {
    String toml =
        """
        # Settings of this archive. Everything in index/ can be rebuilt with: memcon reindex
        format = %d
        name = "%s"
        """
            .formatted(format, name.replace("\\", "\\\\").replace("\"", "\\\""));
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(next, toml);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
