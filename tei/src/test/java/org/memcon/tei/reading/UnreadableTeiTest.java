package org.memcon.tei.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that cannot be read: one line with the place and the remedy, soon, and in bounded memory.
class UnreadableTeiTest {

  static Stream<Arguments> files() {
    String good = Tei.other("<p>words</p>");
    return Stream.of(
        Arguments.of("broken off", good.substring(0, good.length() - 30)),
        Arguments.of("nothing at all", ""),
        Arguments.of("no XML", "Dear Sir,"),
        Arguments.of("tags that do not match", good.replace("</p>", "</q>")),
        Arguments.of("another root", "<html><body/></html>"),
        Arguments.of("no namespace", "<TEI><text/></TEI>"),
        Arguments.of("TEI P4", "<TEI.2><text/></TEI.2>"),
        Arguments.of("an entity without declaration", good.replace("words", "&bomb;")),
        Arguments.of(
            "a bomb of entities",
            "<!DOCTYPE TEI [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + good.replace("words", "&c;&c;&c;")),
        Arguments.of(
            "an entity from outside",
            "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + good.replace("words", "&x;")),
        Arguments.of(
            "a hundred thousand elements deep",
            Tei.other("<p>" + "<hi>".repeat(100_000) + "</hi>".repeat(100_000) + "</p>")),
        Arguments.of("too many attributes", Tei.other("<p " + attributes(100_000) + ">x</p>")),
        Arguments.of("one long attribute", Tei.other("<p n=\"" + "x".repeat(2_000_000) + "\"/>")));
  }

  private static String attributes(int number) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < number; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    return attributes.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aBrokenFileIsOneLineWithPlaceAndRemedy(String name, String file) {
    UnreadableTeiException error =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> assertThrows(UnreadableTeiException.class, () -> Tei.read(file)));
    assertOneLine(error);
  }

  private static void assertOneLine(UnreadableTeiException error) {
    String message = String.valueOf(error.getMessage());
    assertFalse(message.contains("\n"), message);
    assertTrue(message.startsWith("letters.xml"), message);
    assertTrue(message.length() < 400, message);
    assertFalse(error.what().isBlank());
    assertFalse(error.remedy().isBlank());
  }

  @Test
  void bytesThatTheDeclaredEncodingDoesNotHaveAreNamed() {
    byte[] latin = Tei.other("<p>Bérg</p>").getBytes(StandardCharsets.ISO_8859_1);
    UnreadableTeiException error =
        assertThrows(UnreadableTeiException.class, () -> Tei.read(latin));
    assertOneLine(error);
    assertTrue(error.remedy().contains("encoding"), error.getMessage());
  }

  @Test
  void aDocumentOfThreeHundredMegabytesIsRefusedBeforeItIsRead() {
    UnreadableTeiException error =
        assertThrows(
            UnreadableTeiException.class,
            () ->
                new TeiReader().read(new Endless(300_000_000), "long.xml", new EditionCollector()));
    assertTrue(error.what().contains("characters"), error.getMessage());
  }

  @Test
  void aDiskThatFailsIsNoFaultOfTheFile() {
    assertThrows(
        IOException.class,
        () ->
            new TeiReader()
                .read(
                    new InputStream() {
                      @Override
                      public int read() throws IOException {
                        throw new IOException("the disk is gone");
                      }

                      @Override
                      public int read(byte[] into, int from, int number) throws IOException {
                        throw new IOException("the disk is gone");
                      }
                    },
                    "x.xml",
                    new EditionCollector()));
  }

  /// A file of one paragraph that goes on and on, without being in memory.
  private static final class Endless extends InputStream {
    private final byte[] start =
        Tei.other("<p>").split("</body>", 2)[0].getBytes(StandardCharsets.UTF_8);
    private final long length;
    private long at;

    Endless(long length) {
      this.length = length;
    }

    @Override
    public int read(byte[] into, int from, int number) {
      int filled = 0;
      int next = 0;
      while (filled < number && (next = read()) >= 0) {
        into[from + filled++] = (byte) next;
      }
      return filled == 0 && next < 0 ? -1 : filled;
    }

    @Override
    public int read() {
      if (at >= length) {
        return -1;
      }
      byte next = at < start.length ? start[(int) at] : (byte) 'x';
      at++;
      return next;
    }
  }
}
