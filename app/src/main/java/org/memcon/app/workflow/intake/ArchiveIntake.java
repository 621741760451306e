package org.memcon.app.workflow.intake;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.memcon.app.web.intake.IntakeRoom;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.ingest.IngestReport;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveLock;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.publishing.page.intake.IntakeJob;

/// Files handed in to an archive on disk, ingested one handful after the other.
public final class ArchiveIntake implements IntakeRoom, AutoCloseable {

  private static final Logger LOG = System.getLogger(ArchiveIntake.class.getName());

  private static final int JOBS_KEPT = 30;
  private static final int RECORDS_SHOWN = 20;

  /// So long a handful waits for another process that writes.
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final OpenArchive archive;
  private final String memcon;
  private final Path folder;
  private final Deque<Handful> handfuls = new ArrayDeque<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("intake").unstarted(work));

  /// The intake of an archive; `memcon` is the version of this program.
  public ArchiveIntake(OpenArchive archive, String memcon) {
    this.archive = archive;
    this.memcon = memcon;
    this.folder = archive.folder().work().resolve("received");
  }

  @Override
  public Optional<String> receive(List<Upload> files) throws IOException {
    long bytes = files.stream().mapToLong(Upload::size).sum();
    if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
      return Optional.of(
          "At most 200 files and 1 GB are taken at once; send fewer, or use memcon ingest.");
    }
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).getUsableSpace() < 3 * bytes) {
      return Optional.of("The disk is too full for these files; make room, then send them again.");
    }
    List<Received> received = new ArrayList<>();
    for (Upload file : files) {
      received.add(Received.of(file, folder));
    }
    Handful handful = new Handful(numbers.incrementAndGet(), received);
    synchronized (handfuls) {
      handfuls.addFirst(handful);
      while (handfuls.size() > JOBS_KEPT && !handfuls.getLast().job().isUnderWay()) {
        handfuls.removeLast();
      }
    }
    worker.execute(() -> ingest(handful));
    return Optional.empty();
  }

  @Override
  public List<IntakeJob> jobs() {
    synchronized (handfuls) {
      return handfuls.stream().map(Handful::job).toList();
    }
  }

  private void ingest(Handful handful) {
    try {
      handful.begins();
      ArchiveLock.take(archive.folder(), PATIENCE).close();
      IngestReport report =
          Ingest.run(archive.folder(), handful.sources(), memcon, handful.progress());
      archive.refresh();
      List<IntakeJob.Made> made = made(handful);
      handful.ended(report, made.subList(0, Math.min(RECORDS_SHOWN, made.size())), made.size());
    } catch (IOException | ArchiveException refused) {
      handful.failed(String.valueOf(refused.getMessage()));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
      LOG.log(Level.ERROR, "cannot take in " + handful.sources(), fault);
      handful.failed("An error of Memcon's own (" + fault + "); please report it.");
    } finally {
      remove(handful);
    }
  }

  private static void remove(Handful handful) {
    for (Received file : handful.files()) {
      try {
        file.remove();
      } catch (IOException left) {
        LOG.log(Level.WARNING, "left behind: " + file.file(), left);
      }
    }
  }

  /// The records that came of files now or, where the archive had the same bytes, before.
  private List<IntakeJob.Made> made(Handful handful) {
    List<IntakeJob.Made> made = new ArrayList<>();
    for (Accession accession : archive.accessions()) {
      Provenance known = accession.provenance();
      handful.files().stream()
          .filter(file -> isOf(file, known))
          .findFirst()
          .ifPresent(file -> {
            for (Provenance.HeldRecord record : known.records()) {
              made.add(
                  new IntakeJob.Made(
                      record.id(),
                      record.title(),
                      file.name(),
                      known.contents().findings(),
                      !known.encoded()));
            }
          });
    }
    return made;
  }

  private static boolean isOf(Received file, Provenance known) {
    return known.sha256().equals(file.sha256()) || known.name().startsWith(file.file() + "!");
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}
