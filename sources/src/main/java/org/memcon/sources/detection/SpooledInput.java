package org.memcon.sources.detection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.memcon.sources.document.SourceFile.Content;

/// Bytes that can be had only once, kept so that they can be opened again: a few in memory, more in
/// a temporary file that goes when Java ends.
record SpooledInput(Content content, long size, Optional<Path> path, boolean tooLong) {

  private static final int HELD = 4 << 20;

  static SpooledInput of(InputStream in, long most) throws IOException {
    byte[] head = in.readNBytes(HELD);
    if (head.length < HELD) {
      return new SpooledInput(
          () -> new ByteArrayInputStream(head), head.length, Optional.empty(), false);
    }
    Path spool = Files.createTempFile("memcon-", ".in");
    spool.toFile().deleteOnExit();
    long size = head.length;
    try (OutputStream out = Files.newOutputStream(spool)) {
      out.write(head);
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > most) {
          break;
        }
        out.write(buffer, 0, read);
      }
    }
    if (size > most) {
      Files.delete(spool);
      return new SpooledInput(InputStream::nullInputStream, size, Optional.empty(), true);
    }
    return new SpooledInput(() -> Files.newInputStream(spool), size, Optional.of(spool), false);
  }
}
