package org.memcon.app.workflow.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Names kept in a file beside the index: a line that says of which state of what they were made
/// of, then a [NameTable], packed. Derived, like the index; a file that is missing, damaged or of
/// another state is made anew.
public final class KeptNames {

  private static final String FORM = "memcon names 4 ";

  private final Path file;
  private final String heading;

  /// Names of a state, in a file.
  public KeptNames(Path file, String state) {
    this.file = file;
    this.heading = FORM + state + "\n";
  }

  /// The names that are kept, or those that are now made and kept.
  NameTable orMade(Supplier<NameTable> maker) {
    Optional<NameTable> kept = read();
    if (kept.isPresent()) {
      return kept.get();
    }
    NameTable made = maker.get();
    write(made);
    return made;
  }

  /// The names, where the file has them of this state.
  Optional<NameTable> read() {
    byte[] known = heading.getBytes(StandardCharsets.UTF_8);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(known.length), known)) {
        return Optional.empty();
      }
      return NameTable.read(new InflaterInputStream(in).readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty(); // derived: it is made anew
    }
  }

  /// Keeps names.
  void write(NameTable names) {
    Path fresh =
        file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(fresh)) {
        out.write(heading.getBytes(StandardCharsets.UTF_8));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
          packed.write(names.bytes());
        }
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException notKept) {
      // An archive that is not ours to write: they are gathered again the next time.
      fresh.toFile().delete();
    }
  }
}
