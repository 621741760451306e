package org.memcon.app.workflow.naming;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.memcon.search.naming.NameAuthority.Kind;
import org.memcon.search.naming.NameAuthority.Meaning;

/// Names, and those who go by each. It is a row of bytes, so that it can be kept in a file and be
/// asked without being taken apart: a checksum, the number of names, where each begins, and the
/// names in their order.
public final class NameTable {

  private static final int HEAD = Integer.BYTES + Integer.BYTES;
  private static final Kind[] KINDS = Kind.values();

  private final byte[] bytes;
  private final int size;

  private NameTable(byte[] bytes) {
    this.bytes = bytes;
    this.size = ByteBuffer.wrap(bytes).getInt(Integer.BYTES);
  }

  /// All names, as they are asked for, with those who go by them.
  static NameTable of(Map<String, List<Meaning>> names) {
    ByteArrayOutputStream entries = new ByteArrayOutputStream(1 << 20);
    ByteBuffer head = ByteBuffer.allocate(HEAD + Integer.BYTES * names.size());
    head.putInt(0).putInt(names.size());
    try (DataOutputStream out = new DataOutputStream(entries)) {
      // Sorted as they are looked for: byte by byte.
      List<byte[]> keys = new ArrayList<>(names.size());
      names.keySet().forEach(name -> keys.add(name.getBytes(StandardCharsets.UTF_8)));
      keys.sort(Arrays::compareUnsigned);
      for (byte[] key : keys) {
        head.putInt(head.capacity() + out.size());
        out.writeShort(key.length);
        out.write(key);
        write(names.getOrDefault(new String(key, StandardCharsets.UTF_8), List.of()), out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    byte[] bytes = Arrays.copyOf(head.array(), head.capacity() + entries.size());
    System.arraycopy(entries.toByteArray(), 0, bytes, head.capacity(), entries.size());
    ByteBuffer.wrap(bytes).putInt(0, checksum(bytes));
    return new NameTable(bytes);
  }

  private static void write(List<Meaning> several, DataOutputStream out) throws IOException {
    out.writeShort(several.size());
    for (Meaning named : several) {
      out.writeByte(named.kind().ordinal());
      text(named.label(), out);
      texts(named.ids(), out);
      texts(named.forms(), out);
    }
  }

  private static void texts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(utf8.length);
    out.write(utf8);
  }

  /// The bytes of all names; what [#read(byte\[\])] reads.
  byte[] bytes() {
    return bytes.clone();
  }

  /// Names from their bytes; none where these are damaged.
  static Optional<NameTable> read(byte[] bytes) {
    return bytes.length >= HEAD && ByteBuffer.wrap(bytes).getInt(0) == checksum(bytes)
        ? Optional.of(new NameTable(bytes))
        : Optional.empty();
  }

  private static int checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
    return (int) sum.getValue();
  }

  /// Those who go by this name; none where the name is not known.
  Optional<List<Meaning>> find(String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      ByteBuffer entry = entry(middle);
      int length = Short.toUnsignedInt(entry.getShort());
      int from = entry.position();
      int order = Arrays.compareUnsigned(bytes, from, from + length, wanted, 0, wanted.length);
      if (order == 0) {
        return Optional.of(meanings(entry.position(from + length)));
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  private ByteBuffer entry(int number) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    return all.position(all.getInt(HEAD + Integer.BYTES * number));
  }

  private static List<Meaning> meanings(ByteBuffer entry) {
    List<Meaning> several = new ArrayList<>();
    for (int left = Short.toUnsignedInt(entry.getShort()); left > 0; left--) {
      Kind kind = KINDS[entry.get()];
      several.add(new Meaning(kind, text(entry), texts(entry), texts(entry)));
    }
    return several;
  }

  private static List<String> texts(ByteBuffer entry) {
    List<String> texts = new ArrayList<>();
    for (int left = Short.toUnsignedInt(entry.getShort()); left > 0; left--) {
      texts.add(text(entry));
    }
    return texts;
  }

  private static String text(ByteBuffer entry) {
    byte[] utf8 = new byte[Short.toUnsignedInt(entry.getShort())];
    entry.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
