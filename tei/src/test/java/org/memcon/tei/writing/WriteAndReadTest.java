package org.memcon.tei.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.model.edition.Edition;
import org.memcon.model.text.SourceDescription;
import org.memcon.tei.reading.EditionCollector;
import org.memcon.tei.reading.TeiReader;
import org.memcon.tei.validation.TeiValidator;

/// What is written is read as it was, and is valid; spans aside, for they count another file's
/// characters.
class WriteAndReadTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void writingThenReadingIsIdentity(long seed) throws IOException {
    Edition edition = new RandomEditions(seed).edition();
    byte[] written = write(edition);
    Edition read = read(written);
    assertEquals(plain(edition), plain(read), () -> text(written));
    assertArrayEquals(written, write(edition), "the same edition twice");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whomNamesMeanIsQuotedAndReadAsItWas(long seed) throws IOException {
    Edition edition = new RandomEditions(seed).edition();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TeiWriter(Written::known).write(edition, out);
    byte[] written = out.toByteArray();
    assertEquals(plain(edition), plain(read(written)), () -> text(written));
    assertEquals(
        List.of(),
        TeiValidator.memcon().validate(new ByteArrayInputStream(written)),
        () -> text(written));
  }

  private static String text(byte[] written) {
    return new String(written, StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenIsValid(long seed) throws IOException {
    byte[] written = write(new RandomEditions(seed).edition());
    assertEquals(
        List.of(),
        TeiValidator.memcon().validate(new ByteArrayInputStream(written)),
        () -> text(written));
  }

  private static byte[] write(Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), new TeiWriter().write(edition, out));
    return out.toByteArray();
  }

  private static Edition read(byte[] written) throws IOException {
    EditionCollector collector = new EditionCollector();
    new TeiReader().read(new ByteArrayInputStream(written), "edition.xml", collector);
    return collector.edition(SourceDescription.of("edition.xml", "application/tei+xml"));
  }

  /// Volume, records and findings as text, a part a line, without spans.
  static String plain(Edition edition) {
    return (edition.volume() + "\n" + edition.records() + "\n" + edition.findings())
        .replaceAll("span=\\d+\\.\\.\\d+", "span")
        .replaceAll(", (?=[A-Z][A-Za-z]+\\[)", ",\n");
  }
}
