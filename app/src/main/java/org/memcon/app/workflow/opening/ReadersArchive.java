package org.memcon.app.workflow.opening;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.restrictions.ClosedRecords;
import org.memcon.holdings.restrictions.Restrictions;
import org.memcon.search.indexing.OpenIndex;

/// An archive as readers see it: itself as long as nothing in it is closed, else by an index that
/// has never seen what is. When something is restricted, whoever asks waits until it is gone; when
/// something came in, it is shown a little later. Safe for many threads.
public final class ReadersArchive implements AutoCloseable {

  private static final int SHARE = 4;

  private final OpenArchive whole;
  private final Restrictions restrictions;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile ClosedRecords closed = ClosedRecords.NONE;
  private volatile @Nullable OpenArchive open;
  private volatile String madeOf = "";
  private volatile long notBefore;

  /// Readers' view of an archive, which the caller closes after this.
  public ReadersArchive(OpenArchive whole) {
    this.whole = whole;
    this.restrictions = new Restrictions(whole.folder());
  }

  /// The folder of the index without what is closed.
  static Path index(ArchiveFolder folder) {
    return folder.root().resolve("index-open");
  }

  /// What readers see now.
  public OpenArchive now() {
    ClosedRecords wanted = restrictions.now();
    if (wanted.isEmpty()) {
      return whole;
    }
    OpenArchive ready = open;
    if (ready == null || !wanted.equals(closed)) {
      return without(wanted);
    }
    if (!madeOf.equals(whole.searcher().state()) && System.nanoTime() - notBefore > 0) {
      catchUp(wanted);
    }
    return ready;
  }

  private synchronized OpenArchive without(ClosedRecords wanted) {
    OpenArchive ready = open;
    if (ready != null && wanted.equals(closed)) {
      return ready;
    }
    write(wanted);
    // From here on the holdings, too, are read without them.
    closed = wanted;
    if (ready == null) {
      ready = OpenArchive.openWithout(() -> closed, whole.folder(), index(whole.folder()));
      open = ready;
    } else {
      ready.refresh();
    }
    return ready;
  }

  private void write(ClosedRecords wanted) {
    long began = System.nanoTime();
    String state = whole.searcher().state();
    OpenIndex.update(whole.folder().index(), index(whole.folder()), wanted.ids());
    madeOf = state;
    notBefore = System.nanoTime() + SHARE * (System.nanoTime() - began);
  }

  /// Brings in what came since. Meanwhile readers see what was there before.
  private void catchUp(ClosedRecords wanted) {
    if (busy.compareAndSet(false, true)) {
      Thread.ofPlatform()
          .daemon()
          .name("open-index")
          .start(() -> {
            try {
              catchUpNow(wanted);
            } catch (RuntimeException later) {
              notBefore = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            } finally {
              busy.set(false);
            }
          });
    }
  }

  private synchronized void catchUpNow(ClosedRecords wanted) {
    OpenArchive ready = open;
    if (ready != null && wanted.equals(closed)) {
      write(wanted);
      ready.refresh();
    }
  }

  @Override
  public synchronized void close() {
    OpenArchive ready = open;
    if (ready != null) {
      ready.close();
    }
  }
}
