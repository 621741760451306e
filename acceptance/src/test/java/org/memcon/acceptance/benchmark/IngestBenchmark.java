package org.memcon.acceptance.benchmark;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

/// Measures, as whole processes, `memcon ingest` beside a bare Lucene program on the same documents, a second ingest beside the first, and `memcon convert` of an etext volume.
///
///     acceptance/measure IngestBenchmark
///
/// Arguments: the folder `shared` (its TEI volumes and `render.py` are used), and the repository's root, whose `./memcon` is measured.
public final class IngestBenchmark {

  private IngestBenchmark() {}

  /// Runs the comparison and prints its table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path shared = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path volumes = shared.resolve("frus");
    Path root = Path.of(arguments[1]).toAbsolutePath();
    Path work = Files.createTempDirectory("memcon-benchmark");
    // What is measured is what the sources now say: built and rehearsed before the clock runs.
    MeasuredProcess.build(root);
    try {
      Path file = work.resolve("texts");
      int documents = texts(volumes, file);
      List<String> ingest =
          List.of(
              root.resolve("memcon").toString(),
              "ingest",
              volumes.toString(),
              "--archive",
              work.resolve("archive").toString());
      MeasuredProcess first = MeasuredProcess.run(ingest, work, "-Xmx256m");
      MeasuredProcess bare = MeasuredProcess.run(bare(volumes, work.resolve("bare")), work, "");
      MeasuredProcess ready = MeasuredProcess.run(bare(file, work.resolve("ready")), work, "");
      MeasuredProcess second = MeasuredProcess.run(ingest, work, "-Xmx256m");
      row("documents", documents, "");
      row("bare Lucene, two threads, from the volumes", documents / bare.seconds(), "documents/s");
      row("bare Lucene, two threads, text laid ready", documents / ready.seconds(), "documents/s");
      row("memcon ingest, -Xmx256m", documents / first.seconds(), "documents/s");
      row("ratio to bare Lucene from the volumes (at least 0.5)", ratio(bare, first), "");
      row("ratio to bare Lucene with the text laid ready", ratio(ready, first), "");
      row("peak resident memory (under 1024)", first.peakMegabytes(), "MB");
      row("first ingest", first.seconds(), "s");
      row("second ingest of the same files", second.seconds(), "s");
      row("second / first (under 0.05)", second.seconds() / first.seconds(), "");
      if (first.exit() != 0 || second.exit() != 0) {
        System.out.println(
            "an ingest failed: exit codes " + first.exit() + " and " + second.exit());
      }
      convert(volumes, root, shared.resolve("evaluation"), work);
    } finally {
      delete(work);
    }
  }

  private static void convert(Path volumes, Path root, Path evaluation, Path work)
      throws IOException, InterruptedException {
    Path largest;
    try (Stream<Path> files = Files.list(volumes)) {
      largest = files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
    Path xml = work.resolve(String.valueOf(largest.getFileName()).replace(".gz", ""));
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(largest))) {
      Files.copy(packed, xml, StandardCopyOption.REPLACE_EXISTING);
    }
    MeasuredProcess.run(
        List.of(
            "python3",
            evaluation.resolve("render.py").toString(),
            "etext",
            xml.toString(),
            work.toString()),
        work,
        "");
    Path etext = work.resolve("etext-" + String.valueOf(xml.getFileName()).replace(".xml", ".txt"));
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      best =
          Math.min(
              best,
              MeasuredProcess.run(
                      List.of(
                          root.resolve("memcon").toString(),
                          "convert",
                          etext.toString(),
                          "-o",
                          work.resolve("out").toString()),
                      work,
                      "")
                  .seconds());
    }
    row("etext volume", Files.size(etext) / 1e6, "MB");
    row("memcon convert of it, whole process (2 MB under 3 s)", best, "s");
  }

  private static List<String> bare(Path texts, Path index) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-Xlog:disable",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
        "-cp",
        System.getProperty("java.class.path"),
        BareLucene.class.getName(),
        texts.toString(),
        index.toString());
  }

  private static int texts(Path volumes, Path to) throws IOException {
    AtomicInteger documents = new AtomicInteger();
    try (DataOutputStream texts = BareLucene.texts(to)) {
      new SourceWalker()
          .walk(
              List.of(volumes.toString()),
              new SourceVisitor() {
                @Override
                public void file(SourceFile file) throws IOException {
                  if (SourceReader.read(file) instanceof Reading.Encoded encoded) {
                    encoded
                        .records()
                        .send(
                            volume -> {},
                            record -> {
                              write(text(record), texts);
                              documents.incrementAndGet();
                            },
                            finding -> {});
                  }
                }

                @Override
                public void refused(Refusal refusal) {
                  System.out.println(refusal.line());
                }

                @Override
                public void passedOver(String name, String why) {}
              });
    }
    return documents.get();
  }

  private static void write(BareLucene.Text text, DataOutputStream to) {
    try {
      text.writeTo(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BareLucene.Text text(DiplomaticRecord record) {
    StringBuilder body = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (Passage passage : Passages.of(record)) {
      boolean note = passage.subject() instanceof Passage.Subject.OfNote;
      (note ? notes : body).append(passage.words()).append('\n');
    }
    return new BareLucene.Text(
        record.id().value(), record.description().title(), body.toString(), notes.toString());
  }

  private static double ratio(MeasuredProcess bare, MeasuredProcess ours) {
    return bare.seconds() / ours.seconds();
  }

  private static void row(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-55s %,12.3f %s%n", what, figure, unit);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
