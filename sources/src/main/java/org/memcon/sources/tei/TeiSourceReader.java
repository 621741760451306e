package org.memcon.sources.tei;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.SourceFile;
import org.memcon.tei.reading.EditionSink;
import org.memcon.tei.reading.TeiReader;
import org.memcon.tei.reading.UnreadableTeiException;

/// Hands TEI over to [TeiReader] when its records are asked for.
public final class TeiSourceReader {

  private final long mostBytes;

  /// A reader that refuses files beyond `mostBytes` bytes.
  public TeiSourceReader(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /// The records of a file, to be streamed.
  public Reading read(SourceFile file) {
    if (file.size() > mostBytes) {
      throw file.refused(
          "", "more than " + (mostBytes >> 20) + " MB in one TEI file", "split it into volumes");
    }
    SourceDescription description =
        new SourceDescription(
            file.name(),
            file.mediaType(),
            Optional.empty(),
            Optional.empty(),
            file.delivery().address(),
            Optional.empty(),
            file.delivery().savedOn());
    return new Reading.Encoded(
        description, (volume, record, finding) -> send(file, volume, record, finding));
  }

  private static void send(
      SourceFile file,
      Consumer<Volume> volumes,
      Consumer<DiplomaticRecord> records,
      Consumer<Finding> findings)
      throws IOException {
    try (InputStream in = file.bytes().open()) {
      new TeiReader()
          .read(
              in,
              file.name(),
              new EditionSink() {
                @Override
                public void volume(Volume volume) {
                  volumes.accept(volume);
                }

                @Override
                public void record(DiplomaticRecord record) {
                  records.accept(record);
                }

                @Override
                public void finding(Finding finding) {
                  findings.accept(finding);
                }
              });
    } catch (UnreadableTeiException unreadable) {
      String place =
          unreadable.line() > 0
              ? "line " + unreadable.line() + ", column " + unreadable.column()
              : "";
      throw file.refused(place, unreadable.what(), unreadable.remedy());
    }
  }
}
