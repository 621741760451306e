package org.memcon.sources.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Undoes the compression a server used on the way.
///
/// Crawlers that keep a page unpacked often leave the header that says it is packed, so the bytes
/// are asked before the header is believed.
final class ContentDecoding {

  /// Thrown where a payload is packed in a way that cannot be undone here.
  static final class Unknown extends IOException {
    private static final long serialVersionUID = 1L;

    Unknown(String encoding) {
      super("sent in the encoding \"" + encoding + "\", which cannot be undone here");
    }
  }

  private ContentDecoding() {}

  static InputStream decode(String encoding, InputStream body) throws IOException {
    switch (encoding) {
      case "", "identity", "none", "utf-8", "binary" -> {
        return body;
      }
      case "gzip", "x-gzip" -> {
        BufferedInputStream peeked = new BufferedInputStream(body);
        int[] head = head(peeked);
        return head[0] == 0x1F && head[1] == 0x8B ? new GZIPInputStream(peeked) : peeked;
      }
      case "deflate" -> {
        BufferedInputStream peeked = new BufferedInputStream(body);
        int[] head = head(peeked);
        if (head[0] == 0x78 && (head[0] * 256 + head[1]) % 31 == 0) {
          return new InflaterInputStream(peeked);
        }
        return readsAsText(head) ? peeked : new InflaterInputStream(peeked, new Inflater(true));
      }
      default -> {
        BufferedInputStream peeked = new BufferedInputStream(body);
        int[] head = head(peeked);
        if (head[0] == '<' || head[0] == '%') {
          return peeked;
        }
        throw new Unknown(encoding);
      }
    }
  }

  private static boolean readsAsText(int[] head) {
    return head[0] == '<' || head[0] == '%' || (head[0] >= 'A' && head[0] <= 'Z' && head[1] >= 'a');
  }

  private static int[] head(BufferedInputStream in) throws IOException {
    in.mark(2);
    int[] head = {in.read(), in.read()};
    in.reset();
    return head;
  }
}
