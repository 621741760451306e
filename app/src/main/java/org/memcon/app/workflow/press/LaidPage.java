package org.memcon.app.workflow.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.packed.LaidHtml;

/// What lies ready of a record's page.
///
/// @param title the page's title
/// @param volume whether the record is of a volume
/// @param references the records of other sources that the text refers to, and whether the archive
///   had them: links lead to those alone
/// @param contents its parts, in their order
record LaidPage(
    String title, boolean volume, Map<RecordId, Boolean> references, List<LaidHtml> contents) {

  LaidPage {
    references = Map.copyOf(references);
    contents = List.copyOf(contents);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    DataOutputStream out = new DataOutputStream(bytes);
    bytes(title.getBytes(StandardCharsets.UTF_8), out);
    out.writeBoolean(volume);
    out.writeInt(references.size());
    for (Map.Entry<RecordId, Boolean> reference : references.entrySet()) {
      bytes(reference.getKey().value().getBytes(StandardCharsets.UTF_8), out);
      out.writeBoolean(reference.getValue());
    }
    out.writeInt(contents.size());
    for (LaidHtml content : contents) {
      out.writeInt(content.length());
      out.writeInt(content.crc());
      bytes(content.bytes(), out);
    }
    out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    return bytes.toByteArray();
  }

  private static void check(byte[] bytes) throws IOException {
    int end = bytes.length - Integer.BYTES;
    if (end < 0 || ByteBuffer.wrap(bytes, end, Integer.BYTES).getInt() != checksum(bytes, end)) {
      throw new IOException("a page is not as it was laid");
    }
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  static LaidPage of(byte[] bytes) throws IOException {
    check(bytes);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String title = text(in);
    boolean volume = in.readBoolean();
    Map<RecordId, Boolean> references = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      references.put(new RecordId(text(in)), in.readBoolean());
    }
    List<LaidHtml> contents = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int length = in.readInt();
      int crc = in.readInt();
      contents.add(new LaidHtml(bytes(in), length, crc));
    }
    return new LaidPage(title, volume, references, contents);
  }

  private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new EOFException("breaks off");
    }
    return in.readNBytes(length);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }
}
