package org.memcon.app.web.exchange;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// An answer's bytes as they go out: compressed, or as they are.
///
/// @param bytes the bytes
/// @param compressed whether they are compressed by gzip
public record Packed(byte[] bytes, boolean compressed) {

  /// A third of what level 6 costs, for an eighth more bytes: of what a page costs, packing is a
  /// good part.
  private static final int QUICK = 2;

  /// What is smaller fits into one packet as it is.
  private static final int LEAST = 1 << 10;

  /// The bytes of a page, compressed.
  static Packed of(byte[] bytes) {
    return gzip(bytes, QUICK);
  }

  /// The bytes of a file, compressed where that makes them smaller.
  static Packed of(String mediaType, byte[] bytes) {
    return bytes.length >= LEAST && isText(mediaType) ? gzip(bytes, QUICK) : plain(bytes);
  }

  /// The same for what is packed once and sent often: as small as can be.
  public static Packed once(String mediaType, byte[] bytes) {
    return isText(mediaType) ? gzip(bytes, Deflater.BEST_COMPRESSION) : plain(bytes);
  }

  /// Bytes that are sent as they are.
  static Packed plain(byte[] bytes) {
    return new Packed(bytes, false);
  }

  private static Packed gzip(byte[] bytes, int level) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip = new Gzip(packed, level)) {
      gzip.write(bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return new Packed(packed.toByteArray(), true);
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(ByteArrayOutputStream out, int level) throws IOException {
      super(out, 1 << 13);
      def.setLevel(level);
    }
  }

  private static boolean isText(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.contains("json")
        || mediaType.contains("xml")
        || mediaType.contains("research-info")
        || mediaType.contains("bibtex");
  }

  /// Whether whoever asks takes compressed bytes.
  static boolean isTaken(Context context) {
    String taken = context.header("Accept-Encoding");
    return taken != null
        && taken.contains("gzip")
        && !taken.matches(".*gzip\\s*;\\s*q=0(?:\\.0*)?\\b.*");
  }

  /// Sends them in one piece, in a form that whoever asks takes.
  void send(Context context) {
    boolean kept = compressed && isTaken(context);
    byte[] sent = compressed && !kept ? unpacked() : bytes;
    if (kept) {
      context.header("Content-Encoding", "gzip");
    } else {
      context.disableCompression();
    }
    context.header("Content-Length", Integer.toString(sent.length));
    context.result(sent);
  }

  /// The bytes as they were before they were compressed.
  byte[] unpacked() {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readAllBytes();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }
}
