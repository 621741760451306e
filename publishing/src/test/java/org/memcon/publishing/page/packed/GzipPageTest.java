package org.memcon.publishing.page.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gg.jte.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipPageTest {

  private static String words(Random chance, int most) {
    StringBuilder words = new StringBuilder();
    for (int left = chance.nextInt(most + 1); left > 0; left--) {
      words.append(
          chance.nextInt(5) == 0 ? "<p>Štrba — 𐍈 said</p>" : " ferry" + chance.nextInt(99));
    }
    return words.toString();
  }

  private static String unpacked(byte[] gzip) throws IOException {
    // Reads the checksum and the length at the end, and complains of others.
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPageIsWhatWasWrittenAndWhatLayReadyInTheirOrder(long seed) throws IOException {
    Random chance = new Random(seed);
    StringBuilder expected = new StringBuilder();
    GzipPage page = new GzipPage();
    for (int i = 0; i < 12; i++) {
      String words = words(chance, i % 3 == 0 ? 9000 : 30);
      expected.append(words);
      if (chance.nextBoolean()) {
        page.part(LaidHtml.of(words)).writeTo(page);
      } else {
        page.writeContent(words);
      }
    }
    assertEquals(expected.toString(), unpacked(page.bytes()));
  }

  @Test
  void aPageOnWhichNothingIsWrittenIsEmpty() throws IOException {
    assertEquals("", unpacked(new GzipPage().bytes()));
  }

  @Test
  void otherContentsAreWrittenAsTheyAre() throws IOException {
    GzipPage page = new GzipPage();
    Content content = output -> output.writeContent("ferry");
    page.part(content).writeTo(page);
    assertEquals("ferry", unpacked(page.bytes()));
  }

  @Test
  void whatLiesReadyIsReadAgainAndDamageIsSeen() {
    LaidHtml laid = LaidHtml.of("<p>Štrba</p>");
    assertEquals("<p>Štrba</p>", laid.html());
    LaidHtml other = new LaidHtml(laid.bytes(), laid.length(), laid.crc() + 1);
    assertThrows(IllegalStateException.class, other::html);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 255, 4096, 100_003})
  void checksumsAreJoinedAsIfTheBytesHadBeen(int length) {
    Random chance = new Random(length);
    byte[] first = new byte[chance.nextInt(5000)];
    byte[] second = new byte[length];
    chance.nextBytes(first);
    chance.nextBytes(second);
    CRC32 both = new CRC32();
    both.update(first);
    int one = (int) both.getValue();
    both.update(second);
    CRC32 alone = new CRC32();
    alone.update(second);
    assertEquals((int) both.getValue(), JoinedCrc.of(one, (int) alone.getValue(), second.length));
  }
}
