package org.memcon.holdings.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;

/// How authority files are written. The archive knows where they lie and what stands in which, not
/// what they look like inside.
public interface AuthorityFormat {

  /// Reads a file. `faults` takes what in it could not be read, a line each that names `name`, the
  /// place and the remedy. Throws an [IllegalStateException] of one line where the file is broken.
  void read(
      InputStream file, String name, Consumer<AuthorityEntry> entries, Consumer<String> faults)
      throws IOException;

  /// Writes a file of at least one entry.
  void write(String title, List<AuthorityEntry> entries, OutputStream out) throws IOException;

  /// Changes entries of a file in their places (empty: taken out), so that all else of it stays as
  /// its editor left it; empty where that cannot be done, and the file must be written as a whole.
  Optional<byte[]> edit(byte[] file, Map<AuthorityId, Optional<AuthorityEntry>> wanted)
      throws IOException;
}
