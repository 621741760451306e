package org.memcon.app.workflow.shelf;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.memcon.holdings.archive.ArchiveFolder;

/// Where the editions of an archive lie as readers get them: `shelf/` in the archive's folder, a
/// file for each accession. A file's name says of which version it is, by which authority its names
/// were identified, and for which types it was written: what is out of date is not found. Safe for
/// many threads.
public final class Shelf {

  private static final Logger LOG = System.getLogger(Shelf.class.getName());

  /// What is at hand of so many bytes on disk is three to six times that in memory.
  private static final long AT_HAND = 4L << 20;

  private final ShelfFolder folder;
  private final Map<Path, ShelvedEdition> open = new LinkedHashMap<>(16, 0.75f, true);
  private long atHand;

  private Shelf(ShelfFolder folder) {
    this.folder = folder;
  }

  /// The shelf of an archive.
  public static Shelf of(ArchiveFolder archive) {
    return new Shelf(ShelfFolder.of(archive));
  }

  /// The edition of an accession's version, where it lies here.
  public Optional<ShelvedEdition> find(String accession, long version) {
    Path file = folder.place(accession, version);
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
        var eldest = open.entrySet().iterator();
        atHand -= eldest.next().getValue().size();
        eldest.remove();
      }
    }
    return edition;
  }

  /// Has what is at hand of an edition read again: it was not as the file is.
  public void forget(String accession, long version) {
    synchronized (open) {
      ShelvedEdition gone = open.remove(folder.place(accession, version));
      atHand -= gone == null ? 0 : gone.size();
    }
  }

  /// Begins to lay down the edition of an accession's version.
  public Placing begin(String accession, long version) {
    return new Placing(folder, accession, version);
  }

  /// Takes everything away, so that it is made anew.
  public void clear() {
    folder.clear();
    synchronized (open) {
      open.clear();
      atHand = 0;
    }
  }
}
