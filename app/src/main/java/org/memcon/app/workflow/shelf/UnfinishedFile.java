package org.memcon.app.workflow.shelf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A file of the shelf on its way there: pieces, then what tells where they lie, then where that
/// begins. What cannot be written is not: nobody loses anything but time.
public final class UnfinishedFile implements AutoCloseable {

  private final ShelfFolder shelf;
  private final String accession;
  private final String ending;
  private @Nullable Path unfinished;
  private @Nullable DataOutputStream out;
  private long at;

  /// Begins a file for an accession, whose name will have this ending.
  public UnfinishedFile(ShelfFolder shelf, String accession, String ending) {
    this.shelf = shelf;
    this.accession = accession;
    this.ending = ending;
    attempt(() -> {
      Path begun = shelf.unfinished(accession, ending);
      unfinished = begun;
      out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(begun, StandardOpenOption.CREATE_NEW), 1 << 16));
    });
  }

  /// Bytes to write.
  @FunctionalInterface
  public interface Piece {
    /// Makes them.
    byte[] bytes() throws IOException;
  }

  private interface Writing {
    void run() throws IOException;
  }

  /// Where the next piece begins.
  public long at() {
    return at;
  }

  /// Puts in the next piece and gives its length; 0 where nothing can be written any more.
  public int add(Piece piece) {
    DataOutputStream open = out;
    int[] length = new int[1];
    if (open != null) {
      attempt(() -> {
        byte[] bytes = piece.bytes();
        open.write(bytes);
        at += bytes.length;
        length[0] = bytes.length;
      });
    }
    return length[0];
  }

  /// Puts in what tells where the pieces lie, and lays the file in its place, if it is still `true`
  /// to what it was made of.
  public void complete(Piece head, Path place, BooleanSupplier isTrue) {
    DataOutputStream open = out;
    Path written = unfinished;
    if (open != null && written != null) {
      attempt(() -> {
        open.write(head.bytes());
        open.writeLong(at);
        open.close();
        out = null;
        if (isTrue.getAsBoolean()) {
          Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
          shelf.keepOnly(place, accession, ending);
        }
      });
    }
  }

  private void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException full) {
      ShelfFolder.unwritten(full);
      close();
    }
  }

  /// Gives up what is not complete.
  @Override
  public void close() {
    DataOutputStream open = out;
    Path begun = unfinished;
    out = null;
    try {
      if (open != null) {
        open.close();
      }
      if (begun != null) {
        Files.deleteIfExists(begun);
      }
    } catch (IOException left) {
      ShelfFolder.unwritten(left);
    }
  }
}
