package org.memcon.app.workflow.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.memcon.holdings.authority.AuthorityFormat;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.tei.authority.file.AuthorityFileEditor;
import org.memcon.tei.authority.file.AuthorityFileReader;
import org.memcon.tei.authority.file.AuthorityFileWriter;
import org.memcon.tei.reading.UnreadableTeiException;

/// Authority files as TEI.
final class TeiFiles implements AuthorityFormat {

  @Override
  public void read(
      InputStream file, String name, Consumer<AuthorityEntry> entries, Consumer<String> faults)
      throws IOException {
    try {
      new AuthorityFileReader().read(file, name, entries, faults);
    } catch (UnreadableTeiException broken) {
      throw new IllegalStateException(broken.getMessage(), broken);
    }
  }

  @Override
  public void write(String title, List<AuthorityEntry> entries, OutputStream out)
      throws IOException {
    new AuthorityFileWriter().write(title, entries, out);
  }

  @Override
  public Optional<byte[]> edit(byte[] file, Map<AuthorityId, Optional<AuthorityEntry>> wanted)
      throws IOException {
    return AuthorityFileEditor.edit(file, wanted);
  }
}
