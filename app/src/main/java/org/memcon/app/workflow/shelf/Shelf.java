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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memcon.app.terminal.Version;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.holdings.archive.ArchiveFolder;

/// Where the editions of an archive lie as readers get them: `shelf/` in the archive's folder, a
/// file for each accession. A file's name says of which version it is, by which authority its names
/// were identified, and for which types it was written: what is out of date is not found. Safe for
/// many threads.
public final class Shelf {

  private static final Logger LOG = System.getLogger(Shelf.class.getName());
  private static final String ENDING = ".edition";

  /// What is at hand of so many bytes on disk is three to six times that in memory.
  private static final long AT_HAND = 4L << 20;

  private final Path folder;
  private final Supplier<String> state;
  private final String stateThen;
  private final String madeBy;
  private final Map<Path, ShelvedEdition> open = new LinkedHashMap<>(16, 0.75f, true);
  private long atHand;

  private Shelf(Path folder, Supplier<String> state) {
    this.folder = folder;
    this.state = state;
    this.stateThen = state.get();
    this.madeBy = digest(Chunks.FORM + '\n' + stateThen);
  }

  /// The shelf of an archive. What editions are made by beside their sources is the program, and
  /// what the archive's authority knows.
  public static Shelf of(ArchiveFolder archive) {
    return new Shelf(
        archive.root().resolve("shelf"),
        () -> Version.number() + " " + ArchiveAuthority.state(archive));
  }

  /// The edition of an accession's version, where it lies here.
  public Optional<ShelvedEdition> find(String accession, long version) {
    Path file = place(accession, version);
    synchronized (open) {
      ShelvedEdition known = open.get(file);
      if (known != null) {
        return Optional.of(known);
      }
    }
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(keep(file, ShelvedEdition.open(file)));
    } catch (IOException damaged) {
      LOG.log(Level.DEBUG, "{0} is made anew: {1}", file, damaged.getMessage());
      return Optional.empty();
    }
  }

  private ShelvedEdition keep(Path file, ShelvedEdition edition) {
    synchronized (open) {
      if (open.putIfAbsent(file, edition) == null) {
        atHand += edition.size();
      }
      while (atHand > AT_HAND && open.size() > 1) {
        Path eldest = open.keySet().iterator().next();
        atHand -= open.remove(eldest).size();
      }
    }
    return edition;
  }

  /// Begins to lay down the edition of an accession's version.
  public Placing begin(String accession, long version) {
    return new Placing(this, accession, version);
  }

  /// Takes everything away, so that it is made anew.
  public void clear() {
    files(Pattern.compile(".*\\.(?:edition|new)")).forEach(Shelf::delete);
    synchronized (open) {
      open.clear();
      atHand = 0;
    }
  }

  /// Whether editions are still made by what they were made by when the shelf was opened.
  boolean isAsItWas() {
    return state.get().equals(stateThen);
  }

  Path place(String accession, long version) {
    return folder.resolve(accession + ".v" + version + "." + madeBy + ENDING);
  }

  Path unfinished(String accession) throws IOException {
    Files.createDirectories(folder);
    return folder.resolve(accession + "." + System.nanoTime() + ".new");
  }

  /// Takes away what lies there of other versions, and what somebody began and did not complete.
  void keepOnly(Path place, String accession) {
    Pattern others =
        Pattern.compile(Pattern.quote(accession) + "\\.(?:v\\d+\\.[0-9a-f]+\\.edition|\\d+\\.new)");
    files(others).stream().filter(file -> !file.equals(place)).forEach(Shelf::delete);
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
