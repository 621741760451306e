package org.memcon.search.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class PackingTest {

  private static final List<String> TEXTS =
      List.of(
          "",
          "The Minister of Ruritania said that the harbour was closed.",
          "Князь сказал, что гавань закрыта; 港は閉まった.",
          "\u0000\u007f\u0080\u00ff\uffff and half a pair: \ud800",
          "unheard-of  words\n\nwith  blanks ");

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    for (Packing packing : List.of(Packing.NONE, learned(2_000))) {
      assertEquals(TEXTS, back(packing, new Packer().words(packing, TEXTS), false));
      assertEquals(TEXTS, back(packing, new Packer().facts(packing, TEXTS), true));
    }
  }

  @Test
  void textsByChanceComeBackAsTheyWere() throws IOException {
    Packing packing = learned(2_000);
    Packer packer = new Packer();
    Random chance = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<String> texts = new ArrayList<>();
      for (int i = chance.nextInt(6); i > 0; i--) {
        texts.add(text(chance, chance.nextInt(4_000)));
      }
      assertEquals(texts, back(packing, packer.words(packing, texts), false));
    }
  }

  @Test
  void whatHasBeenSeenMakesTextsSmaller() {
    List<String> texts = List.of(text(new Random(11), 300));
    int before = new Packer().words(Packing.NONE, texts).length;
    int after = new Packer().words(learned(2_000), texts).length;
    assertTrue(after * 4 < before * 3, after + " bytes of " + before);
  }

  @Test
  void aPackingIsReadBackAsItWasWritten() throws IOException {
    Packing packing = learned(2_000);
    Packing again = Packing.decode(new BytesRef(packing.encode()));
    assertEquals(packing.number(), again.number());
    assertEquals(TEXTS, back(again, new Packer().words(packing, TEXTS), false));
  }

  @Test
  void littleTextTeachesNothing() {
    PackingSample sample = new PackingSample(0);
    assertEquals(Optional.empty(), sample.add(facts(1), List.of(text(new Random(1), 50))));
  }

  @Test
  void laterPackingsTakeMoreText() {
    PackingSample sample = new PackingSample(0);
    List<Integer> at = new ArrayList<>();
    Random chance = new Random(3);
    List<String> passages = List.of(text(chance, 20_000));
    int length = passages.getFirst().length();
    for (int i = 1; at.size() < 2; i++) {
      if (sample.add(facts(i), passages).isPresent()) {
        at.add(i);
      }
    }
    assertEquals(4, Math.round(at.get(1) * (double) length / (at.get(0) * (double) length)));
  }

  @Test
  void damagedTextsAreSaidToBeDamaged() {
    Packing packing = learned(2_000);
    byte[] whole = new Packer().words(packing, List.of(text(new Random(5), 500)));
    Random chance = new Random(9);
    int refused = 0;
    for (int round = 0; round < 500; round++) {
      byte[] damaged =
          Arrays.copyOf(whole, round % 2 == 0 ? chance.nextInt(2, whole.length) : whole.length);
      damaged[chance.nextInt(1, damaged.length)] ^= (byte) (1 + chance.nextInt(255));
      try {
        back(packing, damaged, false);
      } catch (CorruptIndexException said) {
        refused++;
      } catch (IOException other) {
        throw new AssertionError(other);
      }
    }
    assertTrue(refused > 250, refused + " refused");
    assertThrows(CorruptIndexException.class, () -> back(packing, new byte[] {0}, false));
  }

  private static List<String> back(Packing packing, byte[] packed, boolean ofFacts)
      throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(packed);
    in.readVInt(); // the packing's number
    PackedTexts texts = packing.read(in, ofFacts);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      all.add(texts.text(i));
    }
    return all;
  }

  /// A packing that has learned from records of so many words.
  private static Packing learned(int words) {
    PackingSample sample = new PackingSample(0);
    Random chance = new Random(1);
    for (int i = 0; ; i++) {
      Optional<Packing> packing = sample.add(facts(i), List.of(text(chance, words)));
      if (packing.isPresent()) {
        return packing.get();
      }
    }
  }

  private static final String[] SYLLABLES = {
    "ta", "re", "mi", "no", "sta", "lor", "ve", "kan", "du", "pi", "gra", "sel"
  };

  /// Words of an invented language, some more frequent than others.
  private static String text(Random chance, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      Random word = new Random(1 + (int) (2_000 * Math.pow(chance.nextDouble(), 4)));
      for (int k = 0; k <= word.nextInt(3); k++) {
        text.append(SYLLABLES[word.nextInt(SYLLABLES.length)]);
      }
      text.append(chance.nextInt(12) == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private static List<String> facts(int position) {
    return List.of("ruritania-d" + position, "Telegram from the Legation in Ruritania", "Strelsau");
  }
}
