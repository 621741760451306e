package org.memcon.app.workflow.ingest;

import java.net.URI;
import java.nio.file.Path;
import org.memcon.model.text.SourceDescription;
import org.memcon.sources.document.SourceFile;

/// By what a source is known again when it has changed: the address it was saved from in a crawl,
/// else the absolute path of the file and the place in it.
final class Keys {

  private Keys() {}

  static String key(SourceFile file) {
    String name = file.name();
    int inside = name.indexOf('!');
    if (inside >= 0) {
      return file.delivery()
          .address()
          .map(URI::toString)
          .orElseGet(() -> absolute(name.substring(0, inside)) + name.substring(inside));
    }
    return name.equals("-") ? "-" : absolute(name);
  }

  static String stem(SourceFile file) {
    return SourceDescription.of(file.name(), file.mediaType()).stem();
  }

  /// The last part of the name, fit to be a file's name anywhere.
  static String fileName(SourceFile file) {
    String name = file.name();
    String last =
        name.substring(
            Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('\\'), name.lastIndexOf('!')))
                + 1);
    String safe = last.replaceAll("[^\\p{L}\\p{N}._ ()+,=@~-]", "_").strip();
    String kept = safe.length() > 100 ? safe.substring(safe.length() - 100) : safe;
    return kept.isEmpty() || kept.startsWith(".") ? "source" + kept : kept;
  }

  private static String absolute(String name) {
    return Path.of(name).toAbsolutePath().normalize().toString();
  }
}
