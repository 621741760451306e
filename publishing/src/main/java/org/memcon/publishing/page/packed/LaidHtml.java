package org.memcon.publishing.page.packed;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// HTML that lies ready in compressed form, to be part of pages.
///
/// @param bytes whole blocks of deflate (RFC 1951), none of them the last, that end where a byte
///   does and refer to nothing before them
/// @param length how many bytes of UTF-8 the HTML has
/// @param crc the CRC-32 of these
public record LaidHtml(byte[] bytes, int length, int crc) implements Content {

  private static final int BUFFER = 1 << 13;

  /// HTML made ready, as small as can be.
  public static LaidHtml of(String html) {
    byte[] plain = html.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(plain);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
      blocks(deflater, plain, packed);
      return new LaidHtml(packed.toByteArray(), plain.length, (int) crc.getValue());
    } finally {
      deflater.end();
    }
  }

  /// Writes bytes as whole blocks that end where a byte does.
  static void blocks(Deflater deflater, byte[] plain, ByteArrayOutputStream to) {
    byte[] some = new byte[BUFFER];
    deflater.setInput(plain);
    int written;
    do {
      written = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
      to.write(some, 0, written);
    } while (written == some.length);
  }

  /// The HTML.
  ///
  /// @throws IllegalStateException where the bytes are not what they were
  public String html() {
    byte[] plain = new byte[length];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes);
      int read = 0;
      int more;
      while (read < length && (more = inflater.inflate(plain, read, length - read)) > 0) {
        read += more;
      }
      CRC32 found = new CRC32();
      found.update(plain);
      if (read < length || (int) found.getValue() != crc) {
        throw new IllegalStateException("HTML that was laid ready is damaged");
      }
    } catch (DataFormatException damaged) {
      throw new IllegalStateException("HTML that was laid ready is damaged", damaged);
    } finally {
      inflater.end();
    }
    return new String(plain, StandardCharsets.UTF_8);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html());
  }
}
