package org.memcon.app.workflow.shelf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memcon.app.terminal.Version;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.holdings.archive.ArchiveFolder;

/// The folder `shelf/` and the names of the files in it, which say what they were made by: beside
/// their sources the program, and what the archive's authority knows.
public final class ShelfFolder {

  private static final Logger LOG = System.getLogger(ShelfFolder.class.getName());
  static final String EDITION = "edition";

  private final Path folder;
  private final Supplier<String> state;
  private final String stateThen;
  private final String madeBy;

  private ShelfFolder(Path folder, Supplier<String> state) {
    this.folder = folder;
    this.state = state;
    this.stateThen = state.get();
    this.madeBy = digest(Chunks.FORM + '\n' + stateThen);
  }

  /// The shelf of an archive.
  public static ShelfFolder of(ArchiveFolder archive) {
    return new ShelfFolder(
        archive.root().resolve("shelf"),
        () -> Version.number() + " " + ArchiveAuthority.state(archive));
  }

  void clear() {
    files(Pattern.compile(".*\\.(?:edition|pages|new)")).forEach(ShelfFolder::delete);
  }

  /// Whether editions are still made by what they were made by when the shelf was opened.
  public boolean isAsItWas() {
    return state.get().equals(stateThen);
  }

  Path place(String accession, long version) {
    return folder.resolve(accession + ".v" + version + "." + madeBy + "." + EDITION);
  }

  /// The place of something else that was made of an accession's version by what the shelf is made
  /// by, and `also` by something more.
  public Path place(String accession, long version, String also, String ending) {
    String digest = digest(madeBy + '\n' + also);
    return folder.resolve(accession + ".v" + version + "." + digest + "." + ending);
  }

  Path unfinished(String accession, String ending) throws IOException {
    Files.createDirectories(folder);
    return folder.resolve(accession + "." + System.nanoTime() + "." + ending + ".new");
  }

  /// Takes away what lies there of other versions, and what somebody began and did not complete.
  void keepOnly(Path place, String accession, String ending) {
    Pattern others =
        Pattern.compile(
            Pattern.quote(accession)
                + "\\.(?:v\\d+\\.[0-9a-f]+\\.%1$s|\\d+\\.%1$s\\.new)".formatted(ending));
    files(others).stream().filter(file -> !file.equals(place)).forEach(ShelfFolder::delete);
  }

  static void unwritten(IOException why) {
    LOG.log(Level.DEBUG, "an edition is not laid on the shelf", why);
  }

  private List<Path> files(Pattern names) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> names.matcher(file.getFileName().toString()).matches()).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      unwritten(left);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
