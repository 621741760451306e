package org.memcon.acceptance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folder that holds all modules, found upwards from where the tests run, and its files.
final class Repository {

  static final List<String> MODULES =
      List.of(
          "model",
          "tei",
          "sources",
          "editing",
          "holdings",
          "search",
          "publishing",
          "app",
          "acceptance");

  private Repository() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      Path above = folder.getParent();
      if (above == null) {
        throw new IllegalStateException("no .mvn above " + Path.of("").toAbsolutePath());
      }
      folder = above;
    }
    return folder;
  }

  /// Every file under the source folders of all modules, `src/KIND/…`, with this ending.
  static List<Path> sources(String kind, String ending) {
    return MODULES.stream()
        .map(module -> root().resolve(module).resolve("src").resolve(kind))
        .filter(Files::isDirectory)
        .flatMap(folder -> filesUnder(folder).stream())
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  static List<Path> filesUnder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a package's description says first, or nothing where it has none.
  static String packageSentence(String name) {
    Path info =
        Path.of("org", "memcon").resolve(name.replace('.', '/')).resolve("package-info.java");
    return sources("main", "package-info.java").stream()
        .filter(file -> file.endsWith(info))
        .map(file ->
            text(file)
                .lines()
                .takeWhile(line -> line.startsWith("/// "))
                .map(line -> line.substring(4).strip())
                .collect(Collectors.joining(" ")))
        .findFirst()
        .orElse("");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file's name as a reader of the repository would say it.
  static String name(Path file) {
    return root().relativize(file).toString();
  }
}
