package org.memcon.sources.detection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Files that are meant to use up memory, disk or patience; the tests of this module run in 256 MB.
class HostileFilesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir Path folder;

  private static String refusal(Found found) {
    assertEquals(1, found.refusals.size(), () -> found.refusals.toString());
    return found.refusals.getFirst().line();
  }

  private static String refusedByReader(SourceFile file) {
    return String.valueOf(
        assertThrows(UnusableSourceException.class, () -> SourceReader.read(file)).getMessage());
  }

  @Test
  void threeHundredMegabytesOfOneLineAreRefusedInOneLine() throws IOException {
    Path path = folder.resolve("line.txt");
    try (OutputStream out = Files.newOutputStream(path)) {
      Packed.repeat(out, 300);
    }
    Found found = Found.in(path);
    assertTimeout(
        PATIENCE, () -> assertTrue(refusedByReader(found.files.getFirst()).contains("more than")));
  }

  @Test
  void threeHundredMegabytesInAGzipAreRefusedInOneLine() throws IOException {
    Path path = folder.resolve("line.txt.gz");
    try (OutputStream out = Files.newOutputStream(path)) {
      Packed.gzipOfOneLine(out, 300);
    }
    assertTimeout(
        PATIENCE,
        () -> {
          Found found = Found.in(path);
          assertTrue(refusedByReader(found.files.getFirst()).contains("more than"));
        });
  }

  @Test
  void aZipThatUnpacksToTenGigabytesIsRefusedInOneLine() throws IOException {
    Path path = folder.resolve("bomb.zip");
    try (OutputStream out = Files.newOutputStream(path)) {
      Packed.zipOfMuch(out, 10, 1024);
    }
    assertTimeout(
        PATIENCE,
        () -> {
          Found found = Found.in(path);
          assertTrue(refusal(found).contains("bomb.zip: unpacks to 10240 MB"), refusal(found));
          assertEquals(0, found.files.size());
        });
  }

  @Test
  void aBombWithinAZipIsStopped() throws IOException {
    Path inner = folder.resolve("inner.zip");
    try (OutputStream out = Files.newOutputStream(inner)) {
      Packed.zipOfMuch(out, 3, 600);
    }
    byte[] packed = Packed.zip(Map.of("inner.zip", Files.readAllBytes(inner)));
    Files.delete(inner);
    Path path = Files.write(folder.resolve("outer.zip"), packed);
    assertTimeout(
        PATIENCE,
        () -> assertTrue(refusal(Found.in(path)).contains("unpacks to more than 1024 MB")));
  }

  @Test
  void containersInContainersEnd() throws IOException {
    byte[] packed = "A letter".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 6; i++) {
      packed = Packed.zip(Map.of("inner.zip", packed));
    }
    assertTrue(
        refusal(Found.in(Files.write(folder.resolve("deep.zip"), packed)))
            .contains("packed in too many containers"));
    byte[] gzips = "A letter".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 30; i++) {
      gzips = Packed.gzip(gzips);
    }
    assertTrue(
        refusal(Found.in(Files.write(folder.resolve("deep.gz"), gzips)))
            .contains("packed in too many containers"));
  }

  @Test
  void deepFoldersEnd() throws IOException {
    Path at = folder;
    for (int i = 0; i < 140; i++) {
      at = at.resolve("d");
    }
    Files.createDirectories(at);
    Files.writeString(at.resolve("letter.txt"), "x");
    assertTrue(refusal(Found.in(folder)).contains("folders nested deeper than 100"));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void containersCutOrSpoiltAnywhereNeverFail(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append("Line ").append(random.nextInt()).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[][] whole = {
      Packed.gzip(bytes),
      Packed.zip(Map.of("a.txt", bytes, "b/c.txt.gz", Packed.gzip(bytes))),
      Packed.zip(Map.of("d.zip", Packed.zip(Map.of("a.txt", bytes, "b.txt", bytes))))
    };
    for (int i = 0; i < 60; i++) {
      byte[] packed = whole[i % whole.length].clone();
      if (random.nextBoolean()) {
        packed = java.util.Arrays.copyOf(packed, 1 + random.nextInt(packed.length));
      } else {
        for (int j = 0; j < 3; j++) {
          packed[random.nextInt(packed.length)] = (byte) random.nextInt();
        }
      }
      Path path = Files.write(folder.resolve("spoilt-" + seed + "-" + i), packed);
      Found found = Found.in(path);
      assertTrue(found.files.size() + found.refusals.size() > 0, "seed " + seed + ", file " + i);
      for (SourceFile file : found.files) {
        try {
          SourceReader.read(file);
        } catch (UnusableSourceException refused) {
          assertTrue(String.valueOf(refused.getMessage()).lines().count() == 1);
        }
      }
    }
  }
}
