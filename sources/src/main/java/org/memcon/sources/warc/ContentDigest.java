package org.memcon.sources.warc;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.memcon.sources.container.Entry;

/// By what the same payload is known again where a web archive gives no digest of it.
final class ContentDigest {

  private ContentDigest() {}

  static String of(Entry entry) throws IOException {
    try (InputStream in = entry.bytes().open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(in.readAllBytes()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
