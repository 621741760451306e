package org.memcon.acceptance.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.acceptance.rendering.SharedMaterial;
import org.memcon.app.workflow.evaluation.measuring.Evaluation;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport;
import org.memcon.app.workflow.evaluation.rendering.Layout;

/// Texts as `render.py` makes them, to the byte; figures as `score.py` counts them, to a tenth.
class ReferenceFiguresTest {

  private static final int DOCUMENTS = 30;
  private static final double TENTH = 0.1;

  @TempDir private Path folder = Path.of("");

  /// A volume of the 1940s, with numbers below file numbers, and one of the 1960s.
  @ParameterizedTest
  @ValueSource(strings = {"frus1948v01p2", "frus1961-63v05"})
  void textsAndFiguresAgreeWithTheReference(String volume) throws Exception {
    Path programs =
        SharedMaterial.folder().map(shared -> shared.resolve("evaluation")).orElse(folder);
    assumeTrue(Files.exists(programs.resolve("score.py")), "no score.py beside the repository");
    Path packed = programs.resolveSibling("frus").resolve(volume + ".xml.gz");
    assumeTrue(Files.exists(packed), () -> "no " + volume + " beside the repository");
    assumeTrue(hasPython(), "no python3 here");
    Path gold = folder.resolve(volume + ".xml");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      Files.copy(in, gold);
    }
    for (LayoutReport report : evaluate(gold)) {
      Path theirs = folder.resolve("theirs").resolve(report.layout());
      Path ours = folder.resolve("ours").resolve(report.layout());
      python(
          programs.resolve("render.py"),
          report.layout(),
          gold.toString(),
          theirs.toString(),
          "--docs",
          String.valueOf(DOCUMENTS));
      compareTexts(theirs, ours);
      Path edition =
          report.layout().equals("web")
              ? ours
              : ours.resolve(report.layout() + "-" + volume + ".xml");
      String figures =
          python(
              programs.resolve("score.py"),
              theirs.resolve("gold-" + volume + ".json").toString(),
              edition.toString(),
              "--json");
      compareFigures(new ObjectMapper().readTree(figures), report);
    }
  }

  private List<LayoutReport> evaluate(Path gold) throws IOException {
    Evaluation.Keeper keeper =
        (layout, name, bytes) ->
            Files.write(
                Files.createDirectories(folder.resolve("ours").resolve(layout.word()))
                    .resolve(name),
                bytes);
    return Evaluation.run(
        List.of(gold.toString()),
        new Evaluation.Settings(List.of(Layout.values()), DOCUMENTS, 0, keeper),
        new Evaluation.Listener() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public void refused(String line) {
            throw new AssertionError(line);
          }
        });
  }

  private static void compareTexts(Path theirs, Path ours) throws IOException {
    try (Stream<Path> files = Files.list(theirs)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        Path made = ours.resolve(file.getFileName());
        assertEquals(Files.readString(file), Files.readString(made), file.toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(made), file.toString());
      }
    }
  }

  private static void compareFigures(JsonNode figures, LayoutReport report) {
    for (LayoutReport.Row row : report.elements()) {
      if (!figures.has(row.element())) {
        continue; // calls and printed paragraphs, which are counted here alone
      }
      JsonNode theirs = figures.path(row.element());
      String name = report.layout() + ", " + row.element();
      assertEquals(theirs.path(0).asDouble(), row.precision(), TENTH, name);
      assertEquals(theirs.path(1).asDouble(), row.recall(), TENTH, name);
      assertEquals(theirs.path(2).asDouble(), row.f1(), TENTH, name);
      assertEquals(theirs.path(3).asInt(), row.wanted(), name);
    }
    assertEquals(figures.path("text").path(0).asDouble(), report.words().percent(), TENTH);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static String python(Path program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    // What lies beside the repository stays as it is.
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), program.toString());
    return printed;
  }
}
