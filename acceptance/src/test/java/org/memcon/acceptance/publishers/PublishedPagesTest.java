package org.memcon.acceptance.publishers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;

/// Each page beside its facts, which `-Dgolden.update` writes anew for a reader to check.
class PublishedPagesTest {

  static final Path FOLDER =
      Path.of("src/test/resources/org/memcon/acceptance/publishers").toAbsolutePath();

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".facts"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageSaysWhatAnEditorReadsInIt(String name) throws IOException {
    Path expected = FOLDER.resolve(name.replaceAll("\\.\\w+$", ".facts"));
    String facts = facts(name);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, facts);
    }
    assertEquals(Files.readString(expected), facts);
  }

  @Test
  void thereArePages() throws IOException {
    assertTrue(pages().size() > 20);
  }

  private static String facts(String name) throws IOException {
    SourceFile file = SourceFile.of(name, "", Files.readAllBytes(FOLDER.resolve(name)));
    if (!(SourceReader.read(file) instanceof Reading.Text reading)) {
      throw new IllegalStateException("no text: " + name);
    }
    return PageFacts.of(new StructureRecognizer().edit(reading.text()));
  }
}
