package org.memcon.app.workflow.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.memcon.holdings.accession.Trace;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// An edition that lies on the shelf: its volume and its trace at hand, its records read one by one
/// when they are asked for. Safe for many threads.
public final class ShelvedEdition {

  private final Path file;
  private final Optional<Volume> volume;
  private final Trace trace;
  private final Map<RecordId, Chunks.Place> places = new LinkedHashMap<>();
  private final int size;

  private ShelvedEdition(Path file, Chunks.Head head, int size) {
    this.file = file;
    this.volume = head.volume();
    this.trace = head.trace();
    this.size = size;
    head.places().forEach(place -> places.put(place.id(), place));
  }

  /// Opens a file of the shelf; of its records none is read.
  static ShelvedEdition open(Path file) throws IOException {
    byte[] head = ChunkFile.head(file);
    return new ShelvedEdition(file, Chunks.head(head), head.length);
  }

  /// The volume, where the edition is one.
  public Optional<Volume> volume() {
    return volume;
  }

  /// The edition's trace.
  public Trace trace() {
    return trace;
  }

  /// Reads a record; empty where the edition has none with this id.
  public Optional<DiplomaticRecord> record(RecordId id) throws IOException {
    Chunks.Place place = places.get(id);
    if (place == null) {
      return Optional.empty();
    }
    return Optional.of(Chunks.record(ChunkFile.piece(file, place.from(), place.length())));
  }

  /// How many bytes what is at hand had in the file.
  int size() {
    return size;
  }
}
