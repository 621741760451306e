package org.memcon.sources.authority.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.memcon.sources.container.Allowance;
import org.memcon.sources.container.Entry;
import org.memcon.sources.container.GzipContent;
import org.memcon.sources.container.ZipUnpacker;
import org.memcon.sources.document.SourceFile.Content;

/// The files of a register: those of a zip, those of a folder, or one file, which may be gzipped.
public final class RegisterFiles {

  private static final long MOST_BYTES = 2L << 30;
  private static final int MOST_FILES = 200_000;
  private static final int ZIP = 0x504b0304;
  private static final int GZIP = 0x1f8b;

  private RegisterFiles() {}

  /// One file: its name as messages say it, and its bytes.
  public record Part(String name, Content bytes) {

    /// Whether the file's name ends so, whatever its case.
    public boolean isCalled(String ending) {
      return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
  }

  /// Hands out the files of `path` in a fixed order; `faults` takes a line for each that cannot be
  /// opened.
  public static void read(Path path, Consumer<Part> parts, Consumer<String> faults)
      throws IOException {
    if (Files.isDirectory(path)) {
      for (Path file : files(path)) {
        String name = path.resolve(path.relativize(file)).toString();
        parts.accept(new Part(name, () -> Files.newInputStream(file)));
      }
      return;
    }
    int first = firstBytes(path);
    if (first == ZIP) {
      new ZipUnpacker(new Allowance(MOST_BYTES, MOST_FILES), sink(path.toString(), parts, faults))
          .unpack(path, () -> Files.newInputStream(path));
    } else if (first >>> 16 == GZIP) {
      parts.accept(new Part(path.toString(), new GzipContent(() -> Files.newInputStream(path))));
    } else {
      parts.accept(new Part(path.toString(), () -> Files.newInputStream(path)));
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 12)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          // What an archive's authority was before its changes is not what it is.
          .filter(file -> !Files.exists(file.resolveSibling("log.jsonl")))
          .limit(MOST_FILES)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static int firstBytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(4);
      int value = 0;
      for (int i = 0; i < 4; i++) {
        value = value << 8 | (i < head.length ? head[i] & 0xff : 0);
      }
      return value;
    }
  }

  private static Entry.Sink sink(String zip, Consumer<Part> parts, Consumer<String> faults) {
    return new Entry.Sink() {
      @Override
      public void entry(Entry entry) {
        parts.accept(new Part(zip + "!" + entry.name(), entry.bytes()));
      }

      @Override
      public void refused(String place, String what, String remedy) {
        faults.accept(zip + (place.isEmpty() ? "" : "!" + place) + ": " + what + "; " + remedy);
      }

      @Override
      public void passedOver(String name, String why) {}
    };
  }
}
