package org.memcon.tei.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.memcon.model.edition.Volume;
import org.memcon.tei.interpretation.header.HeaderInterpreter;
import org.memcon.tei.tree.TreeReader;

/// What a TEI file says of itself as a volume, read from its header alone.
public final class VolumeHeader {

  private VolumeHeader() {}

  /// The volume that a file is, without sections and authorities; empty where it is none. Nothing
  /// behind the header is read. Throws [UnreadableTeiException] where the file is broken up to
  /// there, or no TEI.
  public static Optional<Volume> read(InputStream file, String name) throws IOException {
    Found found = new Found();
    TeiStream.read(file, name, found);
    return found.volume;
  }

  private static final class Found implements TeiStream.Walk {

    private Optional<Volume> volume = Optional.empty();

    @Override
    public void from(XMLStreamReader2 root) throws XMLStreamException {
      while (root.hasNext()) {
        if (root.next() == XMLStreamConstants.START_ELEMENT) {
          if (root.getLocalName().equals("teiHeader")) {
            volume = HeaderInterpreter.volume(new TreeReader(root).read());
          }
          return;
        }
      }
    }
  }
}
