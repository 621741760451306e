package org.memcon.app.workflow.shelf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A file of the shelf, of which some pieces are read.
public final class ChunkFile {

  private ChunkFile() {}

  /// What tells where the pieces of a file lie.
  public static byte[] head(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long end = channel.size() - Long.BYTES;
      long from = ByteBuffer.wrap(bytes(channel, end, Long.BYTES)).getLong();
      if (from < 0 || from > end || end - from > Integer.MAX_VALUE) {
        throw new EOFException(file + ": breaks off");
      }
      return bytes(channel, from, (int) (end - from));
    }
  }

  /// A piece of a file.
  public static byte[] piece(Path file, long from, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return bytes(channel, from, length);
    }
  }

  private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
    if (from < 0 || length < 0 || from + length > channel.size()) {
      throw new EOFException("breaks off before " + (from + length));
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("breaks off before " + (from + length));
      }
    }
    return bytes.array();
  }
}
