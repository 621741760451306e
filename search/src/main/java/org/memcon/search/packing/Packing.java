package org.memcon.search.packing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.coding.CodedTexts;
import org.memcon.search.coding.WordModel;

/// How texts are packed. An index has one packing after the other, the later ones made of more of
/// its text; each packed text says by its number which of them it needs.
///
/// The words of passages are told by how likely they are ([WordModel]), each passage by itself.
/// What lists say of a record is told by the words that are frequent there, and by stretches of it
/// in which what follows is found again: twice the packing's number and one; how many bytes follow
/// before they are deflated; and, deflated, how many texts there are, their lengths in characters,
/// and their characters by the vocabulary. So are the words, too, as long as nothing is known.
public final class Packing {

  /// The packing that knows nothing of any archive.
  public static final Packing NONE =
      new Packing(0, new Vocabulary(List.of()), new byte[0], Optional.empty());

  /// Deflating makes nothing smaller than by this.
  private static final int DENSEST = 1032;

  /// Making an inflater takes longer than most texts do; there are as many as are used at once.
  private static final Queue<Inflater> IDLE = new ConcurrentLinkedQueue<>();

  private final int number;
  private final Vocabulary vocabulary;
  private final byte[] facts;
  private final Optional<WordModel> model;

  Packing(int number, Vocabulary vocabulary, byte[] facts, Optional<WordModel> model) {
    this.number = number;
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.model = model;
  }

  /// Its number among those of an index, from 1; 0 is [#NONE].
  public int number() {
    return number;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// What facts may go back to.
  byte[] facts() {
    return facts;
  }

  /// How likely words are, if that is known.
  Optional<WordModel> model() {
    return model;
  }

  /// The packing as bytes, deflated.
  public byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(new DeflaterOutputStream(bytes))) {
      List<String> words = vocabulary.words();
      byte[] likely = model.map(WordModel::encoded).orElse(new byte[0]);
      out.writeVInt(number);
      out.writeVInt(words.size());
      for (String word : words) {
        out.writeString(word);
      }
      for (byte[] some : List.of(facts, likely)) {
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
    try (InputStream packed =
        new InflaterInputStream(
            new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      ByteArrayDataInput in = new ByteArrayDataInput(packed.readAllBytes());
      int number = in.readVInt();
      int size = in.readVInt();
      List<String> words = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        words.add(in.readString());
      }
      byte[] facts = bytes(in);
      byte[] likely = bytes(in);
      return new Packing(
          number,
          new Vocabulary(words),
          facts,
          likely.length == 0 ? Optional.empty() : Optional.of(new WordModel(likely)));
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      throw new CorruptIndexException("a packing that cannot be read", "index", damaged);
    }
  }

  private static byte[] bytes(ByteArrayDataInput in) throws IOException {
    byte[] some = new byte[size(in.readVInt(), in.length())];
    in.readBytes(some, 0, some.length);
    return some;
  }

  /// Texts packed by this packing, from behind their number on.
  PackedTexts read(ByteArrayDataInput in, boolean ofFacts) throws IOException {
    try {
      if (!ofFacts && model.isPresent()) {
        return lazily(CodedTexts.read(model.get(), in));
      }
      byte[] plain = new byte[size(in.readVInt(), in.length())];
      byte[] packed = new byte[in.length() - in.getPosition()];
      in.readBytes(packed, 0, packed.length);
      inflate(packed, plain, ofFacts ? facts : new byte[0]);
      return DeflatedTexts.read(vocabulary, plain);
    } catch (DataFormatException | IndexOutOfBoundsException damaged) {
      throw new CorruptIndexException("texts that cannot be unpacked", "index", damaged);
    }
  }

  private static PackedTexts lazily(CodedTexts texts) {
    return new PackedTexts() {
      @Override
      public int size() {
        return texts.size();
      }

      @Override
      public String text(int number) {
        try {
          return texts.text(number);
        } catch (IndexOutOfBoundsException damaged) {
          throw new UncheckedIOException(
              new CorruptIndexException("texts that cannot be unpacked", "index", damaged));
        }
      }
    };
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
