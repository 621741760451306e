package org.memcon.sources.document;

import java.io.IOException;
import java.util.function.Consumer;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceText;

/// What a reader made of one file.
public sealed interface Reading {

  /// What the file says of itself.
  SourceDescription description();

  /// Text in which the records have still to be recognized.
  record Text(SourceText text) implements Reading {
    @Override
    public SourceDescription description() {
      return text.description();
    }
  }

  /// Records that the file itself encodes, such as a TEI volume; they are read when they are sent,
  /// one by one, so that a volume is never whole in memory.
  record Encoded(SourceDescription description, Records records) implements Reading {}

  /// A sequence of encoded records that can be sent, and sent again.
  @FunctionalInterface
  interface Records {
    /// Sends the volume, if there is one, then the records in order; findings come between them as
    /// they are made. Throws [UnusableSourceException] where the encoding is broken.
    void send(Consumer<Volume> volume, Consumer<DiplomaticRecord> record, Consumer<Finding> finding)
        throws IOException;
  }
}
