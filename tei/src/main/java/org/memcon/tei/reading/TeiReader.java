package org.memcon.tei.reading;

import java.io.IOException;
import java.io.InputStream;

/// Reads TEI P5: volumes of FRUS, what Memcon writes, and what others encode.
///
/// A file is read once, from front to end; a record is in memory only while it is read. What it may
/// not hold is said at [TeiStream].
public final class TeiReader {

  /// Reads a file to its end and sends what it holds to `sink`, record by record. `name` is the
  /// file's name, for messages and for the ids of records in a file without an id of its own. Spans
  /// count the characters of the decoded file. Throws [UnreadableTeiException] where the file is
  /// broken or no TEI; what was sent before stays sent.
  public void read(InputStream file, String name, EditionSink sink) throws IOException {
    TeiStream.read(file, name, stream -> new FileReading(stream, name, sink).read());
  }
}
