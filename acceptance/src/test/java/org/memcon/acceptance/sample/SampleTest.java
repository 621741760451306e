package org.memcon.acceptance.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The committed sample is what its texts make; `-Dsample.update` writes it anew.
class SampleTest {

  @BeforeAll
  static void writeWhereAsked() throws IOException {
    if (System.getProperty("sample.update") != null) {
      SampleMaker.write();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleMaker.MEMORANDUM, SampleMaker.PAGES, SampleMaker.MINUTES})
  void generatedFileIsCurrent(String name) throws IOException {
    byte[] committed = Files.readAllBytes(SampleMaker.folder().resolve(name));
    byte[] made = Objects.requireNonNull(SampleMaker.made().get(name));

    assertArrayEquals(unpacked(made), unpacked(committed), "run with -Dsample.update: " + name);
  }

  @Test
  void manifestNamesEveryFileOfTheFolder() throws IOException {
    Path folder = SampleMaker.folder();
    try (var files = Files.list(folder)) {
      List<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("sample.txt"))
              .sorted()
              .toList();

      assertEquals(there, Files.readAllLines(folder.resolve("sample.txt")));
    }
  }

  @Test
  void factsAreKnownOfEveryFile() throws IOException {
    String facts = SampleMaker.text("facts.json");

    for (String name : Files.readAllLines(SampleMaker.folder().resolve("sample.txt"))) {
      assertTrue(facts.contains("\"file\": \"" + name + "\""), name);
    }
  }

  /// Gzip is compared unpacked: another zlib packs the same bytes otherwise.
  private static byte[] unpacked(byte[] bytes) throws IOException {
    if (bytes[0] != 0x1f) {
      return bytes;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
