package org.memcon.sources.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How many bytes and files may still be unpacked from one container and all that is nested in it.
public final class Allowance {

  /// Thrown where a container unpacks to more than is allowed.
  public static final class UsedUp extends IOException {
    private static final long serialVersionUID = 1L;

    private UsedUp(String message) {
      super(message);
    }
  }

  private final long mostBytes;
  private final int mostEntries;
  private long bytes;
  private int entries;

  /// An allowance of so many unpacked bytes and files.
  public Allowance(long mostBytes, int mostEntries) {
    this.mostBytes = mostBytes;
    this.mostEntries = mostEntries;
  }

  /// The bytes that may be unpacked in all.
  public long mostBytes() {
    return mostBytes;
  }

  /// The files that may be unpacked in all.
  public int mostEntries() {
    return mostEntries;
  }

  /// Counts one file more.
  void entry() throws UsedUp {
    if (++entries > mostEntries) {
      throw new UsedUp("more than " + mostEntries + " files");
    }
  }

  /// The same bytes, counted; reading beyond the allowance throws [UsedUp].
  public InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
      }

      @Override
      public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
      }
    };
  }

  private void count(long more) throws UsedUp {
    bytes += more;
    if (bytes > mostBytes) {
      throw new UsedUp("unpacks to more than " + (mostBytes >> 20) + " MB");
    }
  }
}
