package org.memcon.app.workflow.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.memcon.app.workflow.correction.Corrections;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.Indexing;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.editing.emendation.text.Repair;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.archive.ArchiveLock;
import org.memcon.holdings.ocfl.HeldSource;
import org.memcon.holdings.ocfl.Holdings;
import org.memcon.search.indexing.RecordIndexer;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Takes sources into an archive: reads each, makes its edition, holds both, and makes it findable.
///
/// Two sources are worked on at a time. Killed at any moment it leaves an archive that opens: what
/// was held stays held, what was at hand is taken in again next time, and whatever the index lacks
/// then is indexed from the holdings first.
public final class Ingest {

  private static final int WORKERS = 2;
  private static final long COMMIT_EVERY_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final Holdings holdings;
  private final RecordIndexer indexer;
  private final Identification identification;
  private final Corrections corrections;
  private final Accessioner accessioner;
  private final Tally tally = new Tally();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, String> inHand = new ConcurrentHashMap<>();
  private final Progress progress;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong found = new AtomicLong();
  private long committed = System.nanoTime();

  private Ingest(
      ArchiveFolder folder,
      Holdings holdings,
      RecordIndexer indexer,
      Repair repair,
      Identification identification,
      Corrections corrections,
      String memcon,
      Progress progress) {
    this.holdings = holdings;
    this.indexer = indexer;
    this.progress = progress;
    this.identification = identification;
    this.corrections = corrections;
    this.accessioner =
        new Accessioner(
            folder,
            holdings,
            indexer,
            new RecordIds(holdings),
            repair,
            identification,
            corrections,
            memcon);
  }

  /// Takes in everything that `sources` lead to: files, folders, containers, or "-" for standard
  /// input.
  public static IngestReport run(
      ArchiveFolder folder, List<String> sources, String memcon, Progress progress)
      throws IOException {
    return run(folder, sources, Repair.USUAL, memcon, progress);
  }

  /// The same, with a scan's faults repaired as far as `repair`.
  public static IngestReport run(
      ArchiveFolder folder, List<String> sources, Repair repair, String memcon, Progress progress)
      throws IOException {
    try (ArchiveLock lock = ArchiveLock.take(folder);
        Holdings holdings = Holdings.openToWrite(folder);
        RecordIndexer indexer = RecordIndexer.open(folder.index())) {
      Ingest ingest =
          new Ingest(
              folder,
              holdings,
              indexer,
              repair,
              Identification.of(folder),
              Corrections.of(folder),
              memcon,
              progress);
      ingest.catchUp();
      ingest.walk(sources);
      indexer.commit();
      if (ingest.done.get() > 0) {
        // Now, so that nobody's first query waits for it.
        WholeNames.of(folder);
      }
      progress.end();
      return ingest.tally.report();
    }
  }

  // A process that was killed between holding and indexing left this to do.
  private void catchUp() throws IOException {
    long behind = 0;
    for (HeldSource held : holdings.held()) {
      if (indexer
          .accession(held.id().value())
          .filter(indexed ->
              indexed.version().equals(Indexing.version(held.id(), held.version(), corrections)))
          .isEmpty()) {
        progress.at(++behind, 0, held.name());
        Indexing.index(
            holdings, holdings.find(held.id()).orElseThrow(), identification, corrections, indexer);
      }
    }
    if (behind > 0) {
      indexer.commit();
      tally.remark(
          behind + " accessions that an earlier run had held but not indexed are indexed now");
    }
  }

  private void walk(List<String> sources) throws IOException {
    Semaphore waiting = new Semaphore(WORKERS + 1);
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      SourceWalker walker = new SourceWalker();
      walker.walk(
          sources,
          new SourceVisitor() {
            @Override
            public boolean wanted(SourceFile unopened) throws IOException {
              String digest = Digest.sha256(unopened);
              digests.put(unopened.name(), digest);
              return !isHeld(unopened, digest);
            }

            @Override
            public void file(SourceFile file) {
              found.incrementAndGet();
              waiting.acquireUninterruptibly();
              commitNowAndThen(waiting);
              workers.execute(() -> {
                try {
                  take(file);
                } finally {
                  waiting.release();
                  progress.at(done.incrementAndGet(), 0, file.name());
                }
              });
            }

            @Override
            public void refused(Refusal refusal) {
              tally.refused(refusal.line());
            }

            @Override
            public void passedOver(String name, String why) {
              tally.passedOver();
            }
          });
    }
    tally.rethrowFatal();
  }

  // Only while nobody is at work: a commit must not hold half an accession.
  private void commitNowAndThen(Semaphore waiting) {
    if (System.nanoTime() - committed > COMMIT_EVERY_NANOS) {
      waiting.acquireUninterruptibly(WORKERS);
      try {
        indexer.commit();
        committed = System.nanoTime();
      } finally {
        waiting.release(WORKERS);
      }
    }
  }

  private boolean isHeld(SourceFile file, String digest) {
    Optional<HeldSource> held = holdings.findByDigest(digest);
    held.ifPresent(source ->
        tally.held(
            source.name().equals(file.name())
                ? ""
                : file.name()
                    + ": the same bytes as "
                    + source.name()
                    + ", which is held already"));
    return held.isPresent();
  }

  private void take(SourceFile file) {
    try {
      String known = digests.remove(file.name());
      String digest = known == null ? Digest.sha256(file) : known;
      String twin = inHand.putIfAbsent(digest, file.name());
      if (twin != null) {
        tally.held(file.name() + ": the same bytes as " + twin + "; held once");
        return;
      }
      if (isHeld(file, digest)) {
        return;
      }
      AccessionId id = AccessionId.of(Keys.stem(file), Keys.key(file));
      boolean renewed = holdings.find(id).isPresent();
      Accessioner.Outcome outcome = accessioner.take(id, file, digest);
      tally.taken(renewed, outcome);
    } catch (UnusableSourceException refused) {
      tally.refused(refused.refusal().line());
    } catch (IOException unreadable) {
      tally.refused(
          file.name()
              + ": cannot be read ("
              + unreadable.getMessage()
              + "); check the file, then ingest it again");
    } catch (ArchiveException full) {
      tally.fatal(full);
    } catch (OutOfMemoryError | StackOverflowError beyond) {
      tally.refused(
          file.name()
              + ": too large or too deeply nested for the memory at hand; split it, or give more:"
              + " MEMCON_OPTS=-Xmx2g");
    } catch (RuntimeException ours) {
      tally.refused(
          file.name()
              + ": an error of Memcon's own ("
              + ours
              + "); please report it with the source");
    }
  }
}
