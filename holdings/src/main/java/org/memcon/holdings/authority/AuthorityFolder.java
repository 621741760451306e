package org.memcon.holdings.authority;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;

/// The folder `authority/` of an archive, read: every `.xml` file below it but those of its
/// history, whoever wrote them.
public final class AuthorityFolder {

  static final String HISTORY = "history";

  private final Path root;
  private final AuthorityFormat format;

  /// The authority of an archive, in files of this format.
  public AuthorityFolder(ArchiveFolder archive, AuthorityFormat format) {
    this.root = archive.authority();
    this.format = format;
  }

  /// Where the files lie.
  Path root() {
    return root;
  }

  AuthorityFormat format() {
    return format;
  }

  /// Reads all files. What is broken in one is a fault, and the rest is read.
  public HeldAuthority read() {
    HeldAuthority held = new HeldAuthority();
    for (String name : names()) {
      Path file = root.resolve(name);
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        format.read(in, name, entry -> held.add(entry, name), fault -> held.fault(name, fault));
      } catch (IllegalStateException broken) {
        held.fault(name, String.valueOf(broken.getMessage()));
      } catch (IOException e) {
        held.fault(name, name + ": cannot be read (" + e.getMessage() + "); check its permissions");
      }
    }
    return held;
  }

  /// What is another as soon as a file comes, goes or changes: names, sizes and times.
  public String state() {
    StringBuilder state = new StringBuilder();
    for (String name : names()) {
      try {
        BasicFileAttributes facts =
            Files.readAttributes(root.resolve(name), BasicFileAttributes.class);
        state.append(name).append(' ').append(facts.size());
        state.append(' ').append(facts.lastModifiedTime().toInstant()).append(' ');
      } catch (IOException gone) {
        state.append(name).append(" gone ");
      }
    }
    return state.toString().strip().replace('\n', ' ');
  }

  private List<String> names() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, 4)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(HISTORY + "/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ArchiveException(
          root + ": cannot be read (" + e.getMessage() + "); check its permissions", e);
    }
  }
}
