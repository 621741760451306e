package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule 5: every package says in one sentence what it is, then what it takes and gives, and is
/// null-marked.
class PackageDescriptionsTest {

  /// One sentence is a handful of words that end in a full stop.
  private static final int WORDS_AT_LEAST = 5;

  private static final Pattern TAKES = Pattern.compile("\\b[Tt]akes?\\b");
  private static final Pattern GIVES = Pattern.compile("\\b[Gg]ives?\\b");

  @Test
  void everyPackageSaysWhatItIsTakesAndGives() {
    List<String> wanting =
        packages()
            .flatMap(
                folder -> wants(folder).map(want -> Repository.name(folder) + ": " + want).stream())
            .toList();
    assertEquals(List.of(), wanting);
  }

  private static Stream<Path> packages() {
    return Repository.sources("main", ".java").stream().map(Path::getParent).distinct().sorted();
  }

  private static Optional<String> wants(Path folder) {
    Path file = folder.resolve("package-info.java");
    if (!Files.exists(file)) {
      return Optional.of("no package-info.java");
    }
    String text = Repository.text(file);
    if (!text.contains("\n@NullMarked\n")) {
      return Optional.of("not @NullMarked");
    }
    String[] paragraphs =
        text.lines()
            .takeWhile(line -> line.startsWith("///"))
            .map(line -> line.substring(3).strip())
            .collect(Collectors.joining("\n"))
            .split("\n\n", 2);
    if (!paragraphs[0].endsWith(".") || paragraphs[0].split("\\s+").length < WORDS_AT_LEAST) {
      return Optional.of("its first paragraph is not a sentence: " + paragraphs[0]);
    }
    if (paragraphs.length < 2
        || !TAKES.matcher(paragraphs[1]).find()
        || !GIVES.matcher(paragraphs[1]).find()) {
      return Optional.of("does not say what it takes and what it gives");
    }
    return Optional.empty();
  }
}
