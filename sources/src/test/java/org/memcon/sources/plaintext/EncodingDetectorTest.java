package org.memcon.sources.plaintext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {

  private static final String WESTERN =
      "The Minister’s aide said: “Señor Ávila — a protégé of the Präsident — will not sign.”\n"
          + "He asked how many François Müller had seen in Zürich and in Malmö.\n";

  private static final String RUSSIAN =
      "Запись беседы министра с послом. Посол сообщил, что паром не пойдёт раньше вторника.\n"
          + "Министр ответил, что об этом следует говорить на пленарном заседании.\n";

  private static final String POLISH =
      "Minister oświadczył, że żądania strony węgierskiej są niemożliwe do przyjęcia.\n"
          + "Rozmówca podziękował i przyrzekł, że przedłoży sprawę swemu rządowi w Łodzi.\n";

  @ParameterizedTest
  @CsvSource({"windows-1252", "x-MacRoman", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void westernTextIsReadInItsEncoding(String name) {
    assertReads(WESTERN, Charset.forName(name));
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-8", "UTF-16LE", "UTF-16BE"})
  void russianTextIsReadInItsEncoding(String name) {
    assertReads(RUSSIAN, Charset.forName(name));
  }

  @Test
  void westernTextOfDosIsReadInItsEncoding() {
    assertReads(
        "Señor Ávila, a protégé of the Präsident, saw François Müller in Zürich.",
        Charset.forName("IBM850"));
  }

  @Test
  void polishTextIsReadInWindows1250() {
    assertReads(POLISH, Charset.forName("windows-1250"));
  }

  @Test
  void fewAccentsInMuchEnglishAreEnough() {
    String text =
        "The parties met again at ten. ".repeat(200)
            + "Dr. Müller’s note – see below. "
            + "They parted. ".repeat(300);
    assertReads(text, Charset.forName("windows-1252"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsBelievedAndLeftOut(String name) {
    byte[] bytes = ("\uFEFF" + WESTERN).getBytes(Charset.forName(name));
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, Optional.empty()).orElseThrow();
    assertEquals(WESTERN, decoded.characters());
    assertEquals(name, decoded.encoding());
  }

  @Test
  void aGuessIsSaidAndPlainUtf8IsNot() {
    byte[] guessed = WESTERN.getBytes(Charset.forName("windows-1252"));
    assertEquals(1, TextDecoder.decode(guessed, Optional.empty()).orElseThrow().remarks().size());
    byte[] plain = WESTERN.getBytes(StandardCharsets.UTF_8);
    assertTrue(TextDecoder.decode(plain, Optional.empty()).orElseThrow().remarks().isEmpty());
  }

  @Test
  void aSpoiltByteDoesNotMakeUtf8AnotherEncoding() {
    byte[] bytes = WESTERN.repeat(5).getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xFF;
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, Optional.empty()).orElseThrow();
    assertEquals("UTF-8", decoded.encoding());
    assertTrue(decoded.characters().contains("protégé"));
    assertTrue(
        decoded.remarks().getFirst().startsWith("1 byte is not UTF-8"),
        decoded.remarks()::toString);
  }

  @Test
  void aDeclarationDecidesBetweenEncodingsOfOneByte() {
    byte[] bytes = "\u00A4\u00A4 15".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "ISO-8859-15",
        TextDecoder.decode(bytes, Optional.of("ISO-8859-15")).orElseThrow().encoding());
  }

  @Test
  void aDeclarationThatUtf8RefutesIsNotBelieved() {
    byte[] bytes = WESTERN.getBytes(StandardCharsets.UTF_8);
    TextDecoder.Decoded decoded =
        TextDecoder.decode(bytes, Optional.of("iso-8859-1")).orElseThrow();
    assertEquals(WESTERN, decoded.characters());
    assertEquals(1, decoded.remarks().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomBytesAreNoText(long seed) {
    byte[] bytes = new byte[20_000];
    new Random(seed).nextBytes(bytes);
    assertTrue(EncodingDetector.detect(bytes).isEmpty(), "seed " + seed);
  }

  @Test
  void aFewStrayControlCharactersDoNotSpoilAText() {
    byte[] bytes =
        ("A letter\u0000 that a machine\u0001 has spoilt. " + WESTERN)
            .getBytes(StandardCharsets.UTF_8);
    assertTrue(EncodingDetector.detect(bytes).orElseThrow().sure());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void randomLettersOfTheUpperHalfAreNoText(long seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[5_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (128 + random.nextInt(128));
    }
    assertTrue(EncodingDetector.detect(bytes).isEmpty(), "seed " + seed);
  }

  @Test
  void textRiddenWithNulsIsNoText() {
    byte[] bytes = WESTERN.repeat(20).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i += 7) {
      bytes[i] = 0;
    }
    assertTrue(EncodingDetector.detect(bytes).isEmpty());
  }

  @Test
  void aCharacterCutByTheEndIsNoFault() {
    byte[] bytes = "Zürich é".getBytes(StandardCharsets.UTF_8);
    EncodingDetector.Detected detected =
        EncodingDetector.detect(Arrays.copyOf(bytes, bytes.length - 1)).orElseThrow();
    assertTrue(detected.sure());
  }

  private static void assertReads(String text, Charset charset) {
    TextDecoder.Decoded decoded =
        TextDecoder.decode(text.getBytes(charset), Optional.empty()).orElseThrow();
    assertEquals(text, decoded.characters(), decoded.encoding() + " for " + charset);
  }
}
