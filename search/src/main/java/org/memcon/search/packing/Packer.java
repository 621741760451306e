package org.memcon.search.packing;

import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.memcon.search.coding.CodedTexts;

/// Packs texts, several together. One is used for many, one after the other, by one thread at a
/// time.
public final class Packer {

  private final CodedTexts.Writer coded = new CodedTexts.Writer();
  private final Deflater deflater = new Deflater(6, true);
  private char[] characters = new char[1 << 14];
  private byte[] plain = new byte[1 << 15];
  private byte[] packed = new byte[1 << 15];

  /// The words of passages.
  public byte[] words(Packing packing, List<String> texts) {
    return packing
        .model()
        .map(model -> {
          int head = number(packed, 2 * packing.number(), 0);
          return coded.write(model, texts, packed, head);
        })
        .orElseGet(() -> pack(packing, texts, false));
  }

  /// What a list says of a record.
  public byte[] facts(Packing packing, List<String> texts) {
    return pack(packing, texts, true);
  }

  private byte[] pack(Packing packing, List<String> texts, boolean ofFacts) {
    int size = write(packing, texts);
    deflater.reset();
    if (ofFacts) {
      deflater.setDictionary(packing.facts());
    }
    deflater.setInput(plain, 0, size);
    deflater.finish();
    int end = number(packed, 2 * packing.number() + (ofFacts ? 1 : 0), 0);
    end = number(packed, size, end);
    while (!deflater.finished()) {
      if (packed.length - end < 1024) {
        packed = Arrays.copyOf(packed, 2 * packed.length);
      }
      end += deflater.deflate(packed, end, packed.length - end);
    }
    return Arrays.copyOf(packed, end);
  }

  private int write(Packing packing, List<String> texts) {
    int length = texts.stream().mapToInt(String::length).sum();
    room(length, 5 * (texts.size() + 1) + Vocabulary.WIDEST * length);
    int at = number(plain, texts.size(), 0);
    int end = 0;
    for (String text : texts) {
      at = number(plain, text.length(), at);
      text.getChars(0, text.length(), characters, end);
      end += text.length();
    }
    return packing.vocabulary().write(characters, length, plain, at);
  }

  private void room(int letters, int bytes) {
    if (letters > characters.length) {
      characters = new char[letters + letters / 2];
    }
    if (bytes > plain.length) {
      plain = Arrays.copyOf(plain, bytes + bytes / 2);
    }
  }

  /// A number as Lucene's VInt.
  private static int number(byte[] out, int number, int at) {
    int left = number;
    int to = at;
    while ((left & ~0x7F) != 0) {
      out[to++] = (byte) (left & 0x7F | 0x80);
      left >>>= 7;
    }
    out[to++] = (byte) left;
    return to;
  }
}
