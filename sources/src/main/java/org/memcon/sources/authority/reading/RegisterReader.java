package org.memcon.sources.authority.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.sources.authority.csv.CsvTable;
import org.memcon.sources.authority.historian.PeopleFile;
import org.memcon.sources.authority.historian.TripsFile;
import org.memcon.sources.authority.historian.VisitsFile;
import org.memcon.sources.authority.pocom.Pocom;
import org.memcon.sources.authority.register.DataElement;
import org.memcon.sources.authority.register.DataReader;
import org.memcon.sources.authority.register.RegisterFiles;
import org.memcon.sources.authority.register.RegisterSink;
import org.memcon.sources.document.UnusableSourceException;

/// Reads whatever authority data there is in a zip, a folder or a file, told by what stands in each
/// file and not by its name.
///
/// A file that is damaged costs one line; the rest is read.
public final class RegisterReader {

  private final RegisterSink sink;
  private final TeiParts tei;
  private final Pocom pocom = new Pocom();
  private final List<DataElement> visits = new ArrayList<>();
  private int read;
  private int useless;

  /// Takes TEI, which another room reads.
  @FunctionalInterface
  public interface TeiParts {
    /// Reads a TEI file. Throws [UnusableSourceException] where it is broken.
    void read(RegisterFiles.Part part) throws IOException;
  }

  /// Gives records to `sink` and TEI files to `tei`.
  public RegisterReader(RegisterSink sink, TeiParts tei) {
    this.sink = sink;
    this.tei = tei;
  }

  /// Reads a zip, a folder or a file to its end.
  public void read(Path path) throws IOException {
    RegisterFiles.read(path, this::part, sink::fault);
    pocom.finish(sink);
    // Visitors are known by people's names, which may stand in files that come after.
    visits.forEach(element -> VisitsFile.read(element, sink));
    if (read == useless) {
      sink.fault(
          path
              + ": no authority data; give people.zip, pocom.zip, visits.zip, travels.zip of the"
              + " Office of the Historian, a TEI file, or a CSV with a header row");
    }
  }

  private void part(RegisterFiles.Part part) {
    read++;
    sink.at(read, 0);
    try {
      if (CsvTable.is(part)) {
        CsvTable.read(part, sink);
      } else {
        xml(part);
      }
    } catch (UnusableSourceException refused) {
      sink.fault(refused.refusal().line());
    } catch (IOException broken) {
      sink.fault(part.name() + ": cannot be read (" + broken.getMessage() + "); get it again");
    }
  }

  private void xml(RegisterFiles.Part part) throws IOException {
    Optional<DataElement> root = DataReader.read(part);
    if (root.isEmpty()) {
      if (part.isCalled(".xml")) {
        sink.fault(part.name() + ": no XML from its first line on; get it again");
      }
      useless++;
    } else if (root.get().namespace().equals(DataReader.TEI)) {
      tei.read(part);
    } else {
      data(part, root.get());
    }
  }

  private void data(RegisterFiles.Part part, DataElement root) {
    if (PeopleFile.is(root)) {
      PeopleFile.person(root)
          .ifPresentOrElse(
              sink::record,
              () -> sink.fault(part.name() + ": a person without id or name; get it again"));
    } else if (Pocom.is(root)) {
      pocom.add(root);
    } else if (VisitsFile.is(root)) {
      visits.add(root);
    } else if (TripsFile.is(root)) {
      TripsFile.read(root, sink);
    } else {
      useless++;
    }
  }
}
