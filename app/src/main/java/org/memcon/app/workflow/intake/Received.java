package org.memcon.app.workflow.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.memcon.app.web.intake.IntakeRoom.Upload;

/// A file that was handed in, where it waits: in a folder that is named for its bytes, so that the
/// same bytes are the same source whenever they come, and other bytes under the same name are not.
///
/// @param name what it is called, fit to be a file's name anywhere
record Received(Path file, String name, String sha256) {

  private static final int LONGEST_NAME = 100;

  /// Takes a file's bytes in; `folder` is where such files wait.
  static Received of(Upload upload, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path arriving = Files.createTempFile(folder, "arriving", ".part");
    try {
      String digest = copied(upload, arriving);
      String name = nameOf(upload.name());
      Path place = Files.createDirectories(folder.resolve(digest.substring(0, 16)));
      Path file = place.resolve(name);
      Files.move(arriving, file, StandardCopyOption.REPLACE_EXISTING);
      return new Received(file, name, digest);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  private static String copied(Upload upload, Path to) throws IOException {
    try (InputStream in = upload.content().open();
        DigestOutputStream out =
            new DigestOutputStream(
                Files.newOutputStream(to), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo((OutputStream) out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  /// The last step of a name, without signs that mean something to a file system.
  static String nameOf(String claimed) {
    String last =
        claimed.substring(Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[^\\p{L}\\p{N}._ ()+,=@~-]", "_").strip();
    String kept =
        safe.length() > LONGEST_NAME ? safe.substring(safe.length() - LONGEST_NAME) : safe;
    return kept.isEmpty() || kept.startsWith(".") || kept.startsWith("-") ? "source" + kept : kept;
  }

  /// It waits no more.
  void remove() throws IOException {
    Files.deleteIfExists(file);
    Path place = file.getParent();
    if (place != null) {
      Files.deleteIfExists(place);
    }
  }
}
