package org.memcon.app.workflow.shelf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.memcon.app.workflow.packing.Packing;
import org.memcon.app.workflow.packing.Packings;
import org.memcon.holdings.accession.Trace;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;

/// Values as compressed bytes, each by itself.
final class Chunks {

  private static final Packings KNOWN = new Packings();
  private static final Packing RECORD = KNOWN.of(DiplomaticRecord.class);
  private static final Packing HEAD = KNOWN.of(Head.class);
  private static final int BUFFER = 1 << 13;

  /// The form of all that is written here.
  static final String FORM = KNOWN.form();

  private Chunks() {}

  /// What an edition has beside its records, and where these lie in the file.
  public record Head(Optional<Volume> volume, Trace trace, List<Place> places) {}

  /// Where a record lies: so many bytes from a place on.
  public record Place(RecordId id, long from, int length) {}

  static byte[] of(DiplomaticRecord record) throws IOException {
    return packed(RECORD, record);
  }

  static byte[] of(Head head) throws IOException {
    return packed(HEAD, head);
  }

  static DiplomaticRecord record(byte[] bytes) throws IOException {
    return (DiplomaticRecord) unpacked(RECORD, bytes);
  }

  static Head head(byte[] bytes) throws IOException {
    return (Head) unpacked(HEAD, bytes);
  }

  private static byte[] packed(Packing packing, Object value) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(2 * BUFFER);
    packing.write(value, new DataOutputStream(plain));
    // An ingest writes every record here: what is quick to write counts for more than what is
    // small.
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain.toByteArray());
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
      byte[] some = new byte[BUFFER];
      while (!deflater.finished()) {
        packed.write(some, 0, deflater.deflate(some));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static Object unpacked(Packing packing, byte[] bytes) throws IOException {
    Inflater inflater = new Inflater(true);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, BUFFER),
                BUFFER))) {
      return packing.read(in);
    } catch (RuntimeException broken) {
      throw new IOException("what lies there is not as it was written", broken);
    } finally {
      inflater.end();
    }
  }
}
