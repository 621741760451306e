package org.memcon.holdings.ocfl;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Brings an OCFL object that a killed process left half written back to its last whole version.
///
/// OCFL 1.1, 3.4: the root inventory and its sidecar are copies of those of the newest version. A
/// version is therefore whole when its own inventory agrees with its sidecar and the root says the
/// same; a version folder the root does not know of was never finished, and what was to be in it is
/// still where it came from.
final class Recovery {

  private static final Pattern HEAD = Pattern.compile("\"head\"\\s*:\\s*\"v(\\d+)\"");
  private static final Pattern VERSION = Pattern.compile("v(\\d+)");
  private static final String INVENTORY = "inventory.json";
  private static final String SIDECAR = "inventory.json.sha512";

  private Recovery() {}

  /// Mends one object; does nothing where it is whole.
  static void mend(Path object) throws IOException {
    if (!Files.isDirectory(object)) {
      return;
    }
    if (!isWhole(object)) {
      Optional<Path> last = versions(object).stream().filter(Recovery::isWholeQuietly).findFirst();
      if (last.isEmpty()) {
        delete(object);
        return;
      }
      copy(last.get().resolve(INVENTORY), object.resolve(INVENTORY));
      copy(last.get().resolve(SIDECAR), object.resolve(SIDECAR));
    }
    long head = head(object.resolve(INVENTORY));
    for (Path version : versions(object)) {
      if (number(version) > head) {
        delete(version);
      }
    }
    for (Path stray : entries(object)) {
      if (stray.getFileName().toString().endsWith(".tmp")) {
        delete(stray);
      }
    }
  }

  /// Deletes a folder and all in it.
  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path folder, java.io.@org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isWhole(Path folder) throws IOException {
    Path inventory = folder.resolve(INVENTORY);
    Path sidecar = folder.resolve(SIDECAR);
    if (!Files.isRegularFile(inventory) || !Files.isRegularFile(sidecar)) {
      return false;
    }
    String said = Files.readString(sidecar).split("\\s+", 2)[0];
    return said.equals(sha512(Files.readAllBytes(inventory)));
  }

  private static boolean isWholeQuietly(Path folder) {
    try {
      return isWhole(folder);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static long head(Path inventory) throws IOException {
    Matcher matcher = HEAD.matcher(Files.readString(inventory));
    if (!matcher.find()) {
      throw new IOException(inventory + " names no head version");
    }
    return Long.parseLong(matcher.group(1));
  }

  // Newest first.
  private static List<Path> versions(Path object) throws IOException {
    return entries(object).stream()
        .filter(entry -> VERSION.matcher(entry.getFileName().toString()).matches())
        .sorted(Comparator.comparingLong(Recovery::number).reversed())
        .toList();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static long number(Path version) {
    return Long.parseLong(version.getFileName().toString().substring(1));
  }

  private static void copy(Path from, Path to) throws IOException {
    Path next = to.resolveSibling(to.getFileName() + ".tmp");
    Files.copy(from, next, StandardCopyOption.REPLACE_EXISTING);
    Files.move(next, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String sha512(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-512", e);
    }
  }
}
