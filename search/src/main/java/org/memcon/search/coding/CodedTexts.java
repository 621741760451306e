package org.memcon.search.coding;

import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteArrayDataInput;

/// Several texts as bytes by a [WordModel]: a checksum, how many there are, how many characters the
/// longest has, how many bytes each takes, and these. Each is read by itself.
public final class CodedTexts {

  private static final int CHECKSUM = 2;

  private final WordModel model;
  private final byte[] bytes;
  private final int[] ends;
  private final int first;
  private final int longest;

  private CodedTexts(WordModel model, byte[] bytes, int[] ends, int first, int longest) {
    this.model = model;
    this.bytes = bytes;
    this.ends = ends;
    this.first = first;
    this.longest = longest;
  }

  /// Writes texts; one is used for many, one after the other.
  public static final class Writer {
    private final RangeWriter out = new RangeWriter();

    /// Texts, behind the first bytes of some others.
    public byte[] write(WordModel model, List<String> texts, byte[] before, int length) {
      int[] sizes = new int[texts.size()];
      int longest = 0;
      out.clear();
      for (int i = 0; i < sizes.length; i++) {
        int from = out.size();
        char[] text = texts.get(i).toCharArray();
        model.write(text, text.length, out);
        out.end();
        sizes[i] = out.size() - from;
        longest = Math.max(longest, text.length);
      }
      byte[] head = new byte[length + CHECKSUM + 5 * (sizes.length + 2)];
      System.arraycopy(before, 0, head, 0, length);
      int at = number(head, sizes.length, length + CHECKSUM);
      at = number(head, longest, at);
      for (int size : sizes) {
        at = number(head, size, at);
      }
      byte[] all = out.behind(head, at);
      int sum = sum(all, length + CHECKSUM);
      all[length] = (byte) (sum >>> Byte.SIZE);
      all[length + 1] = (byte) sum;
      return all;
    }

    /// A number as Lucene's VInt.
    private static int number(byte[] to, int number, int at) {
      int next = at;
      for (int left = number; ; left >>>= 7) {
        to[next++] = (byte) (left > 0x7F ? left & 0x7F | 0x80 : left);
        if (left <= 0x7F) {
          return next;
        }
      }
    }
  }

  private static int sum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return (int) sum.getValue() & 0xFFFF;
  }

  /// Reads texts from the rest of some bytes.
  ///
  /// @throws IOException or IndexOutOfBoundsException where they are damaged
  public static CodedTexts read(WordModel model, ByteArrayDataInput in) throws IOException {
    byte[] bytes = new byte[in.length() - in.getPosition()];
    in.readBytes(bytes, 0, bytes.length);
    if (bytes.length < CHECKSUM
        || sum(bytes, CHECKSUM) != ((bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF)) {
      throw new IndexOutOfBoundsException("another checksum");
    }
    ByteArrayDataInput head = new ByteArrayDataInput(bytes);
    head.skipBytes(CHECKSUM);
    int size = head.readVInt();
    int longest = head.readVInt();
    if (size < 0 || size > bytes.length) {
      throw new IndexOutOfBoundsException(size + " texts");
    }
    int[] ends = new int[size];
    int end = 0;
    for (int i = 0; i < size; i++) {
      end += head.readVInt();
      ends[i] = end;
    }
    return new CodedTexts(model, bytes, ends, head.getPosition(), longest);
  }

  /// How many texts there are.
  public int size() {
    return ends.length;
  }

  /// A text by its number.
  public String text(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return model.read(new RangeReader(bytes, first + start, first + ends[number]), longest);
  }
}
