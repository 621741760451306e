package org.memcon.acceptance.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the how-to pages on searching say to type can be typed: every example is run on the sample
/// archive, with one of its records where an example names one.
class HowToTest {

  private static final List<String> PAGES =
      List.of(
          "words.md",
          "correct.md",
          "take-along.md",
          "look-further.md",
          "compare.md",
          "collect.md",
          "cite.md",
          "books.md",
          "serve-others.md");
  private static final Pattern RECORD = Pattern.compile("frus[0-9a-z-]+");
  private static final String SAMPLE_RECORD = "wcda-2110";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir private Path folder = Path.of("");

  @Test
  void everyExampleRuns() throws Exception {
    Path archive = folder.resolve("sample");
    MemconProcess.Result made =
        MemconProcess.run(
            folder, "512m", Duration.ofMinutes(5), "demo", "--once", "-a", archive.toString());
    assertEquals(0, made.exit(), made.err());
    List<String> failed = new ArrayList<>();
    int run = 0;
    for (String example : examples()) {
      MemconProcess.Result result = MemconProcess.run(archive, arguments(example));
      run++;
      // 1: what is looked for stands in other archives.
      if (result.exit() > 1 || result.err().contains("own error")) {
        failed.add(example + ": " + result.exit() + " " + result.err());
      }
    }
    assertEquals(List.of(), failed);
    assertTrue(run >= 15, "examples run: " + run);
    assertTrue(Files.exists(archive.resolve("letters.csv")), "the table of letters is written");
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    for (String page : PAGES) {
      try (Stream<String> lines = Files.lines(howTo().resolve(page))) {
        lines
            .filter(line -> line.startsWith("    memcon "))
            .map(line -> line.strip().replaceFirst(" > \\S+$", ""))
            .forEach(examples::add);
      }
    }
    return examples;
  }

  private static Path howTo() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(here.resolve("docs").resolve("how-to"))) {
      Path above = here.getParent();
      assertTrue(above != null, "no docs above the working folder");
      here = above == null ? here : above;
    }
    return here.resolve("docs").resolve("how-to");
  }

  private static String[] arguments(String example) {
    String line = RECORD.matcher(example).replaceAll(SAMPLE_RECORD);
    return WORD.matcher(line)
        .results()
        .skip(1)
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }
}
