package org.memcon.app.workflow.shelf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.holdings.accession.Trace;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;

/// An edition on its way to the shelf, record by record. It lies there once it is [#complete]; what
/// cannot be written is not: nobody loses anything but time.
public final class Placing implements AutoCloseable {

  private final ShelfFolder shelf;
  private final String accession;
  private final long version;
  private final List<Chunks.Place> places = new ArrayList<>();
  private @Nullable Path unfinished;
  private @Nullable DataOutputStream out;
  private long at;

  Placing(ShelfFolder shelf, String accession, long version) {
    this.shelf = shelf;
    this.accession = accession;
    this.version = version;
    attempt(() -> {
      Path begun = shelf.unfinished(accession);
      unfinished = begun;
      out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(begun, StandardOpenOption.CREATE_NEW), 1 << 16));
    });
  }

  private interface Writing {
    void run() throws IOException;
  }

  /// Puts in the next record.
  public void add(DiplomaticRecord record) {
    DataOutputStream open = out;
    if (open != null) {
      attempt(() -> {
        byte[] bytes = Chunks.of(record);
        open.write(bytes);
        places.add(new Chunks.Place(record.id(), at, bytes.length));
        at += bytes.length;
      });
    }
  }

  /// Puts in what the edition has beside its records, and lays it on the shelf.
  public void complete(Optional<Volume> volume, Trace trace) {
    DataOutputStream open = out;
    Path written = unfinished;
    if (open != null && written != null) {
      attempt(() -> {
        open.write(Chunks.of(new Chunks.Head(volume, trace, places)));
        open.writeLong(at);
        open.close();
        out = null;
        if (shelf.isAsItWas()) {
          Path place = shelf.place(accession, version);
          Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
          shelf.keepOnly(place, accession);
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
