package org.memcon.app.workflow.press;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.record.RecordId;

/// The files of pages that were looked into last. Safe for many threads.
final class PageShelf {

  private static final Logger LOG = System.getLogger(PageShelf.class.getName());

  /// Of so many pages it is at hand where they lie: some five megabytes.
  private static final int AT_HAND = 40_000;

  private final Map<Path, PageFile> open = new LinkedHashMap<>(16, 0.75f, true);
  private int atHand;

  /// The page of a record in a file; empty where there is none.
  Optional<LaidPage> page(Path file, RecordId id) {
    try {
      Optional<PageFile> pages = file(file);
      return pages.isPresent() ? pages.get().page(id) : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      forget(file);
      LOG.log(Level.DEBUG, "{0} is made anew: {1}", id, damaged.getMessage());
      return Optional.empty();
    }
  }

  private Optional<PageFile> file(Path file) throws IOException {
    synchronized (open) {
      PageFile known = open.get(file);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Files.exists(file) ? Optional.of(keep(file, PageFile.open(file))) : Optional.empty();
  }

  private PageFile keep(Path file, PageFile pages) {
    synchronized (open) {
      if (open.putIfAbsent(file, pages) == null) {
        atHand += pages.size();
      }
      while (atHand > AT_HAND && open.size() > 1) {
        var eldest = open.entrySet().iterator();
        atHand -= eldest.next().getValue().size();
        eldest.remove();
      }
    }
    return pages;
  }

  private void forget(Path file) {
    synchronized (open) {
      PageFile gone = open.remove(file);
      atHand -= gone == null ? 0 : gone.size();
    }
  }
}
