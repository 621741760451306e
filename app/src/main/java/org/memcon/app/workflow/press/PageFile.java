package org.memcon.app.workflow.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.memcon.app.workflow.shelf.ChunkFile;
import org.memcon.model.record.RecordId;

/// The pages of an accession's records in one file, read one by one. Safe for many threads.
final class PageFile {

  private final Path file;
  private final Map<String, Place> places;

  private PageFile(Path file, Map<String, Place> places) {
    this.file = file;
    this.places = places;
  }

  /// Where a page lies: so many bytes from a place on.
  record Place(long from, int length) {}

  static PageFile open(Path file) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(ChunkFile.head(file)));
    Map<String, Place> places = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      places.put(in.readUTF(), new Place(in.readLong(), in.readInt()));
    }
    return new PageFile(file, places);
  }

  /// What tells where pages lie, as bytes.
  static byte[] head(Map<RecordId, Place> places) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(head);
    out.writeInt(places.size());
    for (Map.Entry<RecordId, Place> place : places.entrySet()) {
      out.writeUTF(place.getKey().value());
      out.writeLong(place.getValue().from());
      out.writeInt(place.getValue().length());
    }
    return head.toByteArray();
  }

  Optional<LaidPage> page(RecordId id) throws IOException {
    Place place = places.get(id.value());
    return place == null
        ? Optional.empty()
        : Optional.of(LaidPage.of(ChunkFile.piece(file, place.from(), place.length())));
  }

  int size() {
    return places.size();
  }
}
