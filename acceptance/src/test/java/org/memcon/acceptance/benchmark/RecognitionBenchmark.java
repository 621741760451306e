package org.memcon.acceptance.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.memcon.app.workflow.evaluation.rendering.Layout;
import org.memcon.app.workflow.evaluation.rendering.VolumeRenderer;
import org.memcon.app.workflow.evaluation.tree.DocumentTrees;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.model.text.SourceText;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

/// Measures recognition alone on one core, in a warm process, and `memcon convert` of a text ten times as long as another, in whole processes.
///
///     acceptance/measure RecognitionBenchmark
///
/// Arguments: the folder `shared`, whose TEI volumes are rendered as `etext`, and the repository's root.
public final class RecognitionBenchmark {

  private static final int ROUNDS = 25;

  /// Of the rounds, those behind which the compiler is done.
  private static final int WARM = 15;

  private RecognitionBenchmark() {}

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path volumes = Path.of(arguments[0]).toAbsolutePath().normalize().resolve("frus");
    Path root = Path.of(arguments[1]).toAbsolutePath();
    Path work = Files.createTempDirectory("memcon-benchmark");
    try {
      Path small = work.resolve("small.txt");
      Path large = work.resolve("large.txt");
      texts(volumes, small, large);
      warm(small);
      wholeProcesses(small, large, root, work);
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void warm(Path file) throws IOException {
    SourceText text = read(file);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double[] processor = new double[ROUNDS - WARM];
    double[] wall = new double[ROUNDS - WARM];
    for (int round = 0; round < ROUNDS; round++) {
      long begun = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      int records = new StructureRecognizer().edit(text).records().size();
      if (round >= WARM && records > 0) {
        processor[round - WARM] = (threads.getCurrentThreadCpuTime() - used) / 1e9;
        wall[round - WARM] = (System.nanoTime() - begun) / 1e9;
      }
    }
    Arrays.sort(processor);
    Arrays.sort(wall);
    double megabytes = Files.size(file) / 1e6;
    row("etext", megabytes, "MB");
    row(
        "recognition, one thread, warm, by processor time (at least 20)",
        megabytes / processor[processor.length / 2],
        "MB/s");
    row("the same by the clock", megabytes / wall[wall.length / 2], "MB/s");
  }

  private static void wholeProcesses(Path small, Path large, Path root, Path work)
      throws IOException, InterruptedException {
    MeasuredProcess.build(root);
    MeasuredProcess one = convert(small, root, work);
    MeasuredProcess ten = convert(large, root, work);
    double longer = (double) Files.size(large) / Files.size(small);
    row("memcon convert", one.seconds(), "s");
    row(
        "memcon convert of a text " + Math.round(longer * 10) / 10.0 + " times as long",
        ten.seconds(),
        "s");
    row("longer by (at most 12 for 10)", ten.seconds() / one.seconds(), "times");
    row("most memory resident", ten.peakMegabytes(), "MB");
    if (one.exit() != 0 || ten.exit() != 0) {
      System.out.println("a conversion failed: exit codes " + one.exit() + " and " + ten.exit());
    }
  }

  private static MeasuredProcess convert(Path file, Path root, Path work)
      throws IOException, InterruptedException {
    return MeasuredProcess.run(
        List.of(
            root.resolve("memcon").toString(),
            "convert",
            file.toString(),
            "-o",
            work.resolve("out.xml").toString()),
        work,
        "");
  }

  /// Fills the larger text with volume after volume up to 50 MB; the smaller holds the first 5 MB
  /// of it, to the end of a document.
  private static void texts(Path volumes, Path small, Path large) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Path> files;
    try (Stream<Path> all = Files.list(volumes)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      if (text.length() < 50_000_000) {
        text.append(etext(file)).append("\n\n");
      }
    }
    int end = text.indexOf("\n\n\n", 5_000_000);
    Files.writeString(small, text.substring(0, end) + "\n", StandardCharsets.UTF_8);
    int far = text.indexOf("\n\n\n", Math.min(text.length() - 4, 10 * end));
    Files.writeString(
        large, text.substring(0, far < 0 ? text.length() : far) + "\n", StandardCharsets.UTF_8);
  }

  static String etext(Path volume) throws IOException {
    StringBuilder text = new StringBuilder();
    new SourceWalker().walk(List.of(volume.toString()), new Rendering(text));
    return text.toString();
  }

  private record Rendering(StringBuilder text) implements SourceVisitor {
    @Override
    public void file(SourceFile file) throws IOException {
      List<Element> documents = new ArrayList<>();
      DocumentTrees.documents(file, documents::add);
      new VolumeRenderer(file.name(), documents)
          .render(Layout.ETEXT, rendered -> text.append(rendered.text()));
    }

    @Override
    public void refused(Refusal refusal) {
      System.out.println(refusal.line());
    }

    @Override
    public void passedOver(String name, String why) {}
  }

  static SourceText read(Path file) throws IOException {
    List<SourceText> read = new ArrayList<>();
    new SourceWalker()
        .walk(
            List.of(file.toString()),
            new SourceVisitor() {
              @Override
              public void file(SourceFile source) throws IOException {
                if (SourceReader.read(source) instanceof Reading.Text text) {
                  read.add(text.text());
                }
              }

              @Override
              public void refused(Refusal refusal) {
                System.out.println(refusal.line());
              }

              @Override
              public void passedOver(String name, String why) {}
            });
    return read.getFirst();
  }

  private static void row(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-65s %,12.2f %s%n", what, figure, unit);
  }
}
