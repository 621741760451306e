package org.memcon.sources.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Writes web archives for tests, record by record as they stand in a file.
final class WebArchive {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean packed;

  /// `packed`: each record is a gzip member of its own, as crawlers write them.
  WebArchive(boolean packed) {
    this.packed = packed;
  }

  WebArchive page(String address, String contentType, String body) throws IOException {
    return response(address, "200 OK", "Content-Type: " + contentType + "\r\n", utf8(body));
  }

  WebArchive response(String address, String status, String headers, byte[] body)
      throws IOException {
    byte[] head = utf8("HTTP/1.1 " + status + "\r\n" + headers + "\r\n");
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.writeBytes(head);
    block.writeBytes(body);
    return record(
        "response",
        address,
        "Content-Type: application/http; msgtype=response\r\n",
        block.toByteArray());
  }

  WebArchive record(String type, String address, String headers, byte[] block) throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
            + "WARC-Date: 2021-03-04T05:06:07Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
            + String.format("%012d", bytes.size())
            + ">\r\n"
            + headers
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    try (OutputStream out = packed ? new GZIPOutputStream(record) : record) {
      out.write(utf8(head));
      out.write(block);
      out.write(utf8("\r\n\r\n"));
    }
    bytes.writeBytes(record.toByteArray());
    return this;
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
