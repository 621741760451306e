package org.memcon.holdings.authority;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.memcon.holdings.archive.ArchiveFolder;

/// Changes of several files that happen together or not at all.
///
/// New files are written in the archive's `work/` first. When all stand there, a list of them is
/// written; from then on the change has happened, and whoever opens the authority next to write
/// moves what a killed process has not moved.
final class Staging {

  private static final String PUT = "put ";
  private static final String DELETE = "delete ";

  private final Path target;
  private final Path staged;
  private final Path list;
  private final List<String> steps = new ArrayList<>();

  private Staging(ArchiveFolder archive) {
    this.target = archive.authority();
    this.staged = archive.work().resolve("authority");
    this.list = archive.work().resolve("authority.ready");
  }

  /// Begins a change, after the last one has been brought to its end.
  static Staging begin(ArchiveFolder archive) throws IOException {
    Staging staging = new Staging(archive);
    if (Files.exists(staging.list)) {
      staging.steps.addAll(Files.readAllLines(staging.list));
      staging.move();
    }
    staging.clear();
    return staging;
  }

  /// Something written to a file.
  @FunctionalInterface
  interface Content {
    void to(OutputStream out) throws IOException;
  }

  void put(String name, Content content) throws IOException {
    Path file = staged.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(file))) {
      content.to(out);
    }
    steps.add(PUT + name);
  }

  void delete(String name) {
    steps.add(DELETE + name);
  }

  /// Makes the change happen.
  void commit() throws IOException {
    Path next = list.resolveSibling("authority.ready.new");
    Files.write(next, steps);
    Files.move(next, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    move();
    clear();
  }

  private void move() throws IOException {
    for (String step : steps) {
      if (step.startsWith(DELETE)) {
        Files.deleteIfExists(target.resolve(step.substring(DELETE.length())));
      } else {
        String name = step.substring(PUT.length());
        Path from = staged.resolve(name);
        // Moved already, where a process was killed between two moves.
        if (Files.exists(from)) {
          Path to = target.resolve(name);
          Files.createDirectories(to.getParent());
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.deleteIfExists(list);
    steps.clear();
  }

  private void clear() throws IOException {
    if (Files.isDirectory(staged)) {
      try (Stream<Path> left = Files.walk(staged)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
