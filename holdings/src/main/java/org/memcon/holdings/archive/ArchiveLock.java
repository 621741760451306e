package org.memcon.holdings.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The right to write to an archive. The system gives it back when the process ends, however it
/// ends, so a killed ingest blocks nobody.
public final class ArchiveLock implements AutoCloseable {

  private static final Duration STEP = Duration.ofMillis(50);

  private final FileChannel channel;
  private final FileLock lock;

  private ArchiveLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Takes the lock, or says that another process has it.
  public static ArchiveLock take(ArchiveFolder folder) {
    Path file = folder.work().resolve("lock");
    try {
      Files.createDirectories(folder.work());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException heldHere) {
        lock = null;
      }
      if (lock == null) {
        channel.close();
        throw new ArchiveException(
            folder.root()
                + ": another process is writing to this archive; wait until it ends, then try"
                + " again");
      }
      return new ArchiveLock(channel, lock);
    } catch (IOException e) {
      throw new ArchiveException(
          folder.root()
              + ": cannot be written ("
              + e.getMessage()
              + "); check its permissions and the disk's space",
          e);
    }
  }

  /// Takes the lock, and waits for a process that has it as long as `patience`.
  public static ArchiveLock take(ArchiveFolder folder, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return take(folder);
      } catch (ArchiveException busy) {
        if (System.nanoTime() > end) {
          throw busy;
        }
        LockSupport.parkNanos(STEP.toNanos());
      }
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException ignored) {
      // The system releases the lock with the process in any case.
    }
  }
}
