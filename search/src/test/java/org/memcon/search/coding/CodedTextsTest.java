package org.memcon.search.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.junit.jupiter.api.Test;

class CodedTextsTest {

  private static final List<String> TAUGHT =
      IntStream.range(0, 60)
          .mapToObj(
              i -> "The Minister of Ruritania said that the harbour of Strelsau was closed, " + i)
          .toList();

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "  ",
          "the",
          " the ",
          "the  Minister",
          "The Minister of Ruritania said.",
          "Strelsau: 港は閉まった — гавань закрыта\n\n\t",
          "\u0000\uffff\ud800 half a pair, \ud83d\ude00 a whole one",
          "x".repeat(3_000),
          "..".repeat(900));

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    for (WordModel model : List.of(WordCounts.of(List.of()), WordCounts.of(TAUGHT))) {
      assertEquals(ODD, back(model, written(model, ODD)));
      assertEquals(TAUGHT, back(model, written(model, TAUGHT)));
    }
  }

  @Test
  void textsByChanceComeBackAsTheyWere() throws IOException {
    WordModel model = WordCounts.of(TAUGHT);
    Random chance = new Random(11);
    String letters = "the Minister of. ,  x0é\u001F\n\u4e00";
    for (int round = 0; round < 400; round++) {
      List<String> texts = new ArrayList<>();
      for (int i = chance.nextInt(4); i >= 0; i--) {
        StringBuilder text = new StringBuilder();
        for (int k = chance.nextInt(300); k > 0; k--) {
          text.append(
              chance.nextInt(4) == 0
                  ? TAUGHT.get(k % TAUGHT.size()).substring(chance.nextInt(40))
                  : letters.charAt(chance.nextInt(letters.length())));
        }
        texts.add(text.toString());
      }
      assertEquals(texts, back(model, written(model, texts)), "round " + round);
    }
  }

  @Test
  void whatWasMetTakesAFractionOfItsLength() {
    WordModel model = WordCounts.of(TAUGHT);
    int size = written(model, TAUGHT).length;
    int length = TAUGHT.stream().mapToInt(String::length).sum();
    assertTrue(size * 10 < length, size + " bytes for " + length);
  }

  @Test
  void aModelIsReadBackAsItWasWritten() throws IOException {
    WordModel model = WordCounts.of(TAUGHT);
    assertEquals(ODD, back(new WordModel(model.encoded()), written(model, ODD)));
  }

  @Test
  void textsStandBehindOtherBytes() throws IOException {
    WordModel model = WordCounts.of(TAUGHT);
    byte[] all = new CodedTexts.Writer().write(model, ODD, new byte[] {7, 8, 9}, 2);
    assertEquals(7, all[0]);
    assertEquals(8, all[1]);
    ByteArrayDataInput in = new ByteArrayDataInput(all);
    in.skipBytes(2);
    assertEquals(ODD.size(), CodedTexts.read(model, in).size());
  }

  @Test
  void aByteThatIsAnotherIsNoticed() {
    WordModel model = WordCounts.of(TAUGHT);
    byte[] whole = written(model, TAUGHT);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 5;
      assertThrows(IndexOutOfBoundsException.class, () -> back(model, damaged));
    }
  }

  private static byte[] written(WordModel model, List<String> texts) {
    return new CodedTexts.Writer().write(model, texts, new byte[0], 0);
  }

  private static List<String> back(WordModel model, byte[] bytes) throws IOException {
    CodedTexts texts = CodedTexts.read(model, new ByteArrayDataInput(bytes));
    return IntStream.range(0, texts.size()).mapToObj(texts::text).toList();
  }
}
