package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule 6: a folder holds files or packages, not both; few files a package; short files.
class SizesTest {

  /// "About nine": ten, and the package's own description besides.
  private static final int FILES_A_PACKAGE = 10;

  private static final int LINES_A_FILE = 400;

  @Test
  void aFolderHoldsFilesOrPackagesNotBoth() {
    List<String> mixed =
        packages("main").filter(SizesTest::holdsFolders).map(Repository::name).toList();
    assertEquals(List.of(), mixed);
  }

  @Test
  void aPackageHoldsFewFiles() {
    List<String> crowded =
        packages("main")
            .filter(folder -> types(folder) > FILES_A_PACKAGE)
            .map(folder -> Repository.name(folder) + ": " + types(folder) + " files")
            .toList();
    assertEquals(List.of(), crowded);
  }

  @Test
  void aFileIsShort() {
    List<String> tooLong =
        Stream.of("main", "test")
            .flatMap(kind -> Stream.of(".java", ".jte").map(end -> Repository.sources(kind, end)))
            .flatMap(List::stream)
            .filter(file -> lines(file) >= LINES_A_FILE)
            .map(file -> Repository.name(file) + ": " + lines(file) + " lines")
            .toList();
    assertEquals(List.of(), tooLong);
  }

  private static Stream<Path> packages(String kind) {
    return Repository.sources(kind, ".java").stream().map(Path::getParent).distinct().sorted();
  }

  private static boolean holdsFolders(Path folder) {
    return entries(folder).stream().anyMatch(Files::isDirectory);
  }

  private static long types(Path folder) {
    return entries(folder).stream()
        .filter(entry -> entry.toString().endsWith(".java"))
        .filter(entry -> !entry.endsWith("package-info.java"))
        .count();
  }

  private static long lines(Path file) {
    return Repository.text(file).lines().count();
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
