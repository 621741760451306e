package org.memcon.sources.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.memcon.sources.document.SourceFile.Content;
import org.memcon.sources.document.SourceFile.Delivery;

/// A file in a container: its name there, its size (-1 where unknown), what came with it, and its
/// bytes.
public record Entry(String name, long size, Delivery delivery, Content bytes) {

  /// Takes what a container gives, in its order.
  public interface Sink {

    /// The next file.
    void entry(Entry entry);

    /// Why the container, or what it holds from some place on, cannot be used.
    void refused(String place, String what, String remedy);

    /// A part that is no source and needs no word of its own.
    void passedOver(String name, String why);
  }

  private static final int HELD = 2 << 20;

  /// An entry whose bytes come from `in`: a small one is kept in memory, a large one is found again
  /// in its container by `again` whenever it is opened.
  public static Entry of(String name, Delivery delivery, InputStream in, Content again)
      throws IOException {
    byte[] head = in.readNBytes(HELD + 1);
    if (head.length <= HELD) {
      return new Entry(name, head.length, delivery, () -> new ByteArrayInputStream(head));
    }
    return new Entry(name, -1, delivery, again);
  }
}
