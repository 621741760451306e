package org.memcon.app.workflow.shelf;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
    try (FileChannel channel = FileChannel.open(file)) {
      long end = channel.size() - Long.BYTES;
      long from = ByteBuffer.wrap(bytes(channel, end, Long.BYTES)).getLong();
      if (from < 0 || from > end || end - from > Integer.MAX_VALUE) {
        throw new EOFException(file + ": breaks off");
      }
      int length = (int) (end - from);
      return new ShelvedEdition(file, Chunks.head(bytes(channel, from, length)), length);
    }
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
    try (FileChannel channel = FileChannel.open(file)) {
      return Optional.of(Chunks.record(bytes(channel, place.from(), place.length())));
    }
  }

  /// How many bytes what is at hand had in the file.
  int size() {
    return size;
  }

  private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
    if (from < 0 || length < 0 || from + length > channel.size()) {
      throw new EOFException("breaks off before " + (from + length));
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("breaks off before " + (from + length));
      }
    }
    return bytes.array();
  }
}
