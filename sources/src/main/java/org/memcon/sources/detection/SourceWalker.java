package org.memcon.sources.detection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.sources.container.NaturalOrder;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.SourceFile.Delivery;

/// Walks what a user points at, files, folders, zips, gzips, web archives and standard input, and
/// hands out the sources in it one at a time, in a stable natural order.
///
/// No file stops a walk: what cannot be used is refused in one line, and the rest goes on. A
/// source's bytes can be opened as long as the file it came from stays where it is.
public final class SourceWalker {

  private final InputStream standardInput;

  /// A walker to which "-" means the process's standard input.
  public SourceWalker() {
    this(System.in);
  }

  /// A walker to which "-" means this stream.
  public SourceWalker(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /// Walks everything that `sources` name: paths, or "-" for standard input.
  public void walk(List<String> sources, SourceVisitor visitor) throws IOException {
    Set<Path> folders = new HashSet<>();
    for (String source : sources) {
      try {
        start(source, visitor, folders);
      } catch (Unpacking.VisitorFailure failure) {
        failure.rethrow();
      }
    }
  }

  private void start(String source, SourceVisitor visitor, Set<Path> folders) throws IOException {
    if (source.equals("-")) {
      stream(source, standardInput, visitor);
      return;
    }
    Path path;
    try {
      path = Path.of(source);
    } catch (InvalidPathException invalid) {
      visitor.refused(
          new Refusal(source.replace('\0', '?'), "", "no file can have this name", "check it"));
      return;
    }
    String name =
        source.length() > 1 && source.endsWith("/") ? source.replaceAll("(?<=.)/+$", "") : source;
    if (Files.isDirectory(path)) {
      folder(name, path, 0, visitor, folders);
    } else if (Files.notExists(path)) {
      visitor.refused(new Refusal(name, "", "no such file", "check the name"));
    } else if (Files.isRegularFile(path)) {
      file(name, path, visitor);
    } else if (name.startsWith("/dev/fd/") || name.equals("/dev/stdin")) {
      // A shell's <(command): bytes that can be had once.
      try (InputStream in = Files.newInputStream(path)) {
        stream(name, in, visitor);
      }
    } else {
      visitor.refused(
          new Refusal(name, "", "a device or pipe, no file", "give it by standard input: -"));
    }
  }

  private void folder(String name, Path folder, int depth, SourceVisitor visitor, Set<Path> seen) {
    if (depth > Limits.FOLDER_DEPTH) {
      visitor.refused(
          new Refusal(
              name,
              "",
              "folders nested deeper than " + Limits.FOLDER_DEPTH,
              "give the inner folder itself"));
      return;
    }
    List<Path> paths = new ArrayList<>();
    try {
      if (!seen.add(folder.toRealPath())) {
        visitor.passedOver(name, "a folder that was walked before");
        return;
      }
      try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
        listing.forEach(paths::add);
      }
    } catch (IOException | RuntimeException unreadable) {
      visitor.refused(new Refusal(name, "", "the folder cannot be read", "check its permissions"));
      return;
    }
    paths.sort(
        Comparator.comparing(path -> String.valueOf(path.getFileName()), NaturalOrder.COMPARATOR));
    for (Path path : paths) {
      String own = String.valueOf(path.getFileName());
      String inner = name.endsWith("/") ? name + own : name + "/" + own;
      boolean isFolder = Files.isDirectory(path);
      Optional<String> why = Companions.why(own, isFolder);
      if (why.isPresent()) {
        visitor.passedOver(inner, why.get());
      } else if (isFolder) {
        folder(inner, path, depth + 1, visitor, seen);
      } else if (Files.isRegularFile(path)) {
        file(inner, path, visitor);
      } else if (Files.isSymbolicLink(path)) {
        visitor.refused(new Refusal(inner, "", "a link that leads nowhere", "mend or remove it"));
      } else {
        visitor.passedOver(inner, "a device or pipe");
      }
    }
  }

  private static void file(String name, Path path, SourceVisitor visitor) {
    long size;
    try {
      size = Files.size(path);
    } catch (IOException gone) {
      size = -1;
    }
    SourceFile file =
        new SourceFile(name, size, "", Delivery.NONE, () -> Files.newInputStream(path));
    boolean wanted;
    try {
      wanted = visitor.wanted(file);
    } catch (IOException unreadable) {
      // Opened as a source it is refused in due form.
      wanted = true;
    }
    if (wanted) {
      new Unpacking(visitor, size).file(file, Optional.of(path));
    }
  }

  private static void stream(String name, InputStream in, SourceVisitor visitor) {
    SpooledInput spooled;
    try {
      spooled = SpooledInput.of(in, Limits.TEI_BYTES);
    } catch (IOException broken) {
      visitor.refused(
          new Refusal(
              name, "", "standard input cannot be read", "check the command before the pipe"));
      return;
    }
    if (spooled.tooLong()) {
      visitor.refused(
          new Refusal(
              name,
              "",
              "more than " + (Limits.TEI_BYTES >> 20) + " MB on standard input",
              "save it as a file and give that"));
      return;
    }
    SourceFile file = new SourceFile(name, spooled.size(), "", Delivery.NONE, spooled.content());
    new Unpacking(visitor, spooled.size()).file(file, spooled.path());
  }
}
