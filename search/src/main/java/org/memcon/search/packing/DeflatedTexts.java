package org.memcon.search.packing;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;

/// Texts that were deflated together, and so are all there.
final class DeflatedTexts implements PackedTexts {

  private final int[] ends;
  private final char[] characters;

  private DeflatedTexts(int[] ends, char[] characters) {
    this.ends = ends;
    this.characters = characters;
  }

  /// Reads texts from bytes.
  static PackedTexts read(Vocabulary vocabulary, byte[] plain) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(plain);
    int size = in.readVInt();
    if (size < 0 || size > plain.length) {
      throw new IndexOutOfBoundsException(size);
    }
    int[] ends = new int[size];
    long end = 0;
    for (int i = 0; i < size; i++) {
      end += in.readVInt();
      ends[i] = (int) end;
    }
    if (end < 0 || end > (long) Vocabulary.LONGEST * plain.length) {
      throw new IndexOutOfBoundsException(end + " characters");
    }
    char[] characters = new char[(int) end];
    vocabulary.read(plain, in.getPosition(), characters);
    return new DeflatedTexts(ends, characters);
  }

  @Override
  public int size() {
    return ends.length;
  }

  @Override
  public String text(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(characters, start, ends[number] - start);
  }
}
