package org.memcon.app.workflow.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.memcon.sources.document.SourceFile;

/// The digest by which the same bytes are known again.
final class Digest {

  private Digest() {}

  /// SHA-256 of a source's bytes as they were found, in hexadecimal.
  static String sha256(SourceFile file) throws IOException {
    try (InputStream in = file.found().open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[65536];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
