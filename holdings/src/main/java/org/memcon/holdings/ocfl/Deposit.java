package org.memcon.holdings.ocfl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.memcon.holdings.accession.Provenance;

/// What is put into the holdings at one time: a source as found, the edition made from it (absent
/// where the source is TEI itself), and how it came about.
public record Deposit(Bytes source, Optional<byte[]> tei, byte[] trace, Provenance provenance) {

  /// Bytes that can be read as often as needed.
  @FunctionalInterface
  public interface Bytes {
    /// Opens the bytes from their beginning.
    InputStream open() throws IOException;
  }
}
