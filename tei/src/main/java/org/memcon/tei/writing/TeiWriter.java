package org.memcon.tei.writing;

import java.io.IOException;
import java.io.OutputStream;
import org.memcon.model.edition.Edition;

/// Writes an edition as TEI P5: one file with a header, what is known of people and findings in
/// `standOff`, and the records in order, a `div` each.
public final class TeiWriter {

  /// Writes the edition in UTF-8; the same edition gives the same bytes. The stream is flushed and
  /// left open.
  public void write(Edition edition, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("being written");
  }
}
