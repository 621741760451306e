package org.memcon.sources.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/// A file that somebody found: its name, what its content shows it to be, and a way to its bytes.
///
/// `name` is said as in [org.memcon.model.text.SourceDescription]: a part of a container stands
/// behind an exclamation mark. `size` is in bytes, -1 where nobody knows it before the end.
/// `mediaType` is told from the content ("text/html"), without parameters. `bytes` can be opened
/// more than once; `found` are the bytes as they were found, which differ from `bytes` where a gzip
/// had to be undone.
public record SourceFile(
    String name, long size, String mediaType, Delivery delivery, Content bytes, Content found) {

  /// A file that was found as it is read.
  public SourceFile(String name, long size, String mediaType, Delivery delivery, Content bytes) {
    this(name, size, mediaType, delivery, bytes, bytes);
  }

  /// A way to the bytes of a file; each opening starts at the first of them.
  @FunctionalInterface
  public interface Content {
    /// Opens the bytes; the caller closes them.
    InputStream open() throws IOException;
  }

  /// What came with the file from where it was got, such as the headers that a WARC keeps: the
  /// address it had, when it was saved (ISO form), the character encoding that was declared for it.
  public record Delivery(
      Optional<URI> address, Optional<String> savedOn, Optional<String> encoding) {

    /// A file that came with nothing.
    public static final Delivery NONE =
        new Delivery(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// A file that came with nothing but its name and its bytes.
  public static SourceFile of(String name, String mediaType, byte[] bytes) {
    byte[] copy = bytes.clone();
    return new SourceFile(
        name, copy.length, mediaType, Delivery.NONE, () -> new ByteArrayInputStream(copy));
  }

  /// All bytes, unless there are more than `limit`: then an [UnusableSourceException] that says so.
  public byte[] readUpTo(int limit) throws IOException {
    try (InputStream in = bytes.open()) {
      byte[] read = size > limit ? new byte[0] : in.readNBytes(limit);
      if (size > limit || in.read() >= 0) {
        throw new UnusableSourceException(
            name,
            "",
            "more than " + limit / 1_000_000 + " MB in one " + mediaType + " file",
            "split it, or save the document's own page");
      }
      return read;
    }
  }

  /// The refusal of this file.
  public UnusableSourceException refused(String place, String what, String remedy) {
    return new UnusableSourceException(name, place, what, remedy);
  }
}
