package org.memcon.sources.detection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs bytes, for tests.
final class Packed {

  private Packed() {}

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    return zip(files, StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  /// Writes `megabytes` of the letter a, packed in a gzip.
  static void gzipOfOneLine(OutputStream to, int megabytes) throws IOException {
    try (OutputStream out = new GZIPOutputStream(to, 1 << 16)) {
      repeat(out, megabytes);
    }
  }

  /// Writes a zip of `files` files that hold `megabytes` of the letter a each.
  ///
  /// One packed megabyte is written again and again: packing them one by one would take minutes.
  static void zipOfMuch(OutputStream to, int files, int megabytes) throws IOException {
    byte[] chunk = packedMegabyte();
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    long at = 0;
    for (int i = 0; i < files; i++) {
      byte[] name = ("part " + i + ".txt").getBytes(StandardCharsets.US_ASCII);
      int packed = chunk.length * megabytes + 2;
      byte[] sizes = numbers(4, crc(megabytes), packed, (long) megabytes << 20);
      to.write(numbers(4, 0x04034b50L));
      byte[] common = joined(numbers(2, 20, 0, 8, 0, 0x21), sizes, numbers(2, name.length, 0));
      to.write(joined(common, name));
      for (int m = 0; m < megabytes; m++) {
        to.write(chunk);
      }
      to.write(new byte[] {3, 0});
      directory.write(joined(numbers(4, 0x02014b50L), numbers(2, 20), common));
      directory.write(joined(numbers(2, 0, 0, 0), numbers(4, 0, at), name));
      at += 30 + name.length + (long) packed;
    }
    to.write(directory.toByteArray());
    to.write(joined(numbers(4, 0x06054b50L), numbers(2, 0, 0, files, files)));
    to.write(joined(numbers(4, directory.size(), at), numbers(2, 0)));
  }

  private static byte[] packedMegabyte() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput("a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
    byte[] packed = new byte[1 << 16];
    int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  private static long crc(int megabytes) {
    CRC32 crc = new CRC32();
    byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < megabytes; i++) {
      crc.update(block);
    }
    return crc.getValue();
  }

  private static byte[] numbers(int width, long... numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(width * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (long number : numbers) {
      if (width == 2) {
        buffer.putShort((short) number);
      } else {
        buffer.putInt((int) number);
      }
    }
    return buffer.array();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  static void repeat(OutputStream out, int megabytes) throws IOException {
    byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }
}
