package org.memcon.app.workflow.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final UnfinishedFile file;

  Placing(ShelfFolder shelf, String accession, long version) {
    this.shelf = shelf;
    this.accession = accession;
    this.version = version;
    this.file = new UnfinishedFile(shelf, accession, ShelfFolder.EDITION);
  }

  /// Puts in the next record.
  public void add(DiplomaticRecord record) {
    long at = file.at();
    int length = file.add(() -> Chunks.of(record));
    places.add(new Chunks.Place(record.id(), at, length));
  }

  /// Puts in what the edition has beside its records, and lays it on the shelf.
  public void complete(Optional<Volume> volume, Trace trace) {
    file.complete(
        () -> Chunks.of(new Chunks.Head(volume, trace, places)),
        shelf.place(accession, version),
        shelf::isAsItWas);
  }

  /// Gives up what is not complete.
  @Override
  public void close() {
    file.close();
  }
}
