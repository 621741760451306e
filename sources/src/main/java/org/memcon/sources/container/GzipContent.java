package org.memcon.sources.container;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.memcon.sources.document.SourceFile.Content;

/// What a gzip file holds, one member after the other.
public record GzipContent(Content packed) implements Content {

  private static final int BUFFER = 1 << 16;

  @Override
  public InputStream open() throws IOException {
    InputStream in = packed.open();
    try {
      return new GZIPInputStream(in, BUFFER);
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  /// What unpacking everything showed: how many bytes there are up to `most`, and whether the file
  /// is damaged behind them.
  public record Trial(long bytes, boolean damaged, boolean more) {}

  /// Unpacks everything up to `most` bytes and lets go of it.
  public Trial trial(long most) throws IOException {
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open()) {
      while (bytes <= most) {
        int read = in.read(buffer);
        if (read < 0) {
          return new Trial(bytes, false, false);
        }
        bytes += read;
      }
      return new Trial(most, false, true);
    } catch (EOFException | ZipException damaged) {
      return new Trial(bytes, true, false);
    }
  }

  /// The bytes before the damage of a file of which `whole` bytes can be unpacked.
  public Content sound(long whole) {
    return () -> new Sound(open(), whole);
  }

  private static final class Sound extends FilterInputStream {
    private long left;

    Sound(InputStream in, long whole) {
      super(in);
      this.left = whole;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = super.read(into, from, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }
}
