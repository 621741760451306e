package org.memcon.app.workflow.press;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.memcon.publishing.page.record.RecordPage;

/// Which program makes pages: of one version there may be several, while it is worked on.
final class Program {

  private static final String STATE = found();

  private Program() {}

  /// What is another as soon as the program is.
  static String state() {
    return STATE;
  }

  private static String found() {
    CodeSource source = RecordPage.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "";
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Files.isDirectory(place)
          ? newest(place).toString()
          : Files.getLastModifiedTime(place) + " " + Files.size(place);
    } catch (IOException | URISyntaxException | IllegalArgumentException elsewhere) {
      return source.getLocation().toString();
    }
  }

  private static FileTime newest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> {
            try {
              return Files.getLastModifiedTime(file);
            } catch (IOException gone) {
              return FileTime.fromMillis(0);
            }
          })
          .max(Comparator.naturalOrder())
          .orElse(FileTime.fromMillis(0));
    }
  }
}
