package org.memcon.search.packing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;

/// How texts are packed: by the words that are frequent in the archive, and by stretches of its
/// text in which what follows is found again. An index has one after the other, the later ones made
/// of more text; each packed text says by its number which of them it needs.
///
/// Packed are several texts together: twice the packing's number, one more where they are facts;
/// how many bytes follow before they are deflated; and, deflated, how many texts there are, their
/// lengths in characters, and their characters by the vocabulary.
public final class Packing {

  /// The packing that knows nothing of any archive.
  public static final Packing NONE =
      new Packing(0, new Vocabulary(List.of()), new byte[0], new byte[0]);

  /// Words go back to so many bytes. Four times as many would save 2 in 100 more, for half as much
  /// time again: deflating looks through them for every piece.
  static final int REACH = 1 << 13;

  /// Deflating makes nothing smaller than by this.
  private static final int DENSEST = 1032;

  /// Making an inflater takes longer than most texts do; there are as many as are used at once.
  private static final Queue<Inflater> IDLE = new ConcurrentLinkedQueue<>();

  private final int number;
  private final Vocabulary vocabulary;
  private final byte[] stretches;
  private final byte[] facts;

  Packing(int number, Vocabulary vocabulary, byte[] stretches, byte[] facts) {
    this.number = number;
    this.vocabulary = vocabulary;
    this.stretches = stretches;
    this.facts = facts;
  }

  /// Its number among those of an index, from 1; 0 is [#NONE].
  public int number() {
    return number;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// What facts, or the words of passages, may go back to.
  byte[] stretches(boolean ofFacts) {
    return ofFacts ? facts : stretches;
  }

  /// The packing as bytes.
  public byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
      List<String> words = vocabulary.words();
      out.writeVInt(number);
      out.writeVInt(words.size());
      for (String word : words) {
        out.writeString(word);
      }
      for (byte[] some : List.of(stretches, facts)) {
        out.writeVInt(some.length);
        out.writeBytes(some, some.length);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// Reads what [#encode()] wrote.
  static Packing decode(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    int number = in.readVInt();
    int size = in.readVInt();
    List<String> words = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      words.add(in.readString());
    }
    return new Packing(number, new Vocabulary(words), bytes(in), bytes(in));
  }

  private static byte[] bytes(ByteArrayDataInput in) throws IOException {
    byte[] some = new byte[size(in.readVInt(), in.length())];
    in.readBytes(some, 0, some.length);
    return some;
  }

  /// Texts packed by this packing, from behind their number on.
  PackedTexts read(ByteArrayDataInput in, boolean ofFacts) throws IOException {
    try {
      byte[] plain = new byte[size(in.readVInt(), in.length())];
      byte[] packed = new byte[in.length() - in.getPosition()];
      in.readBytes(packed, 0, packed.length);
      inflate(packed, plain, stretches(ofFacts));
      return PackedTexts.read(vocabulary, plain);
    } catch (DataFormatException | IndexOutOfBoundsException damaged) {
      throw new CorruptIndexException("texts that cannot be unpacked", "index", damaged);
    }
  }

  private static int size(int told, int bytes) throws CorruptIndexException {
    if (told < 0 || told > (long) DENSEST * bytes) {
      throw new CorruptIndexException("texts that cannot be unpacked", "index");
    }
    return told;
  }

  private static void inflate(byte[] packed, byte[] plain, byte[] before)
      throws DataFormatException {
    Inflater idle = IDLE.poll();
    Inflater inflater = idle == null ? new Inflater(true) : idle;
    try {
      inflater.setDictionary(before);
      inflater.setInput(packed);
      int end = 0;
      while (end < plain.length) {
        int some = inflater.inflate(plain, end, plain.length - end);
        if (some == 0) {
          throw new DataFormatException("too short");
        }
        end += some;
      }
    } finally {
      inflater.reset();
      IDLE.add(inflater);
    }
  }
}
