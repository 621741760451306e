package org.memcon.holdings.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.memcon.model.authority.AuthorityEntry;

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
}
