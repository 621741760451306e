package org.memcon.tei.authority.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.tei.authority.entry.EntryReader;
import org.memcon.tei.reading.TeiStream;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.tree.TreeReader;
import org.memcon.tei.vocabulary.Namespaces;

/// Reads authority files: every `person`, `org`, `place` and term of a TEI file, wherever its lists
/// stand, one by one.
///
/// An entry's id is its `xml:id`, or the `idno` of type `authority` where it has one. An entry of
/// which a part cannot be read is given without that part.
public final class AuthorityFileReader {

  /// Reads a file to its end. `name` is the file's, for messages; `faults` takes what could not be
  /// read, a line each with its place and remedy. Throws
  /// [org.memcon.tei.reading.UnreadableTeiException] where the file is broken or no TEI; what was
  /// given before stays given.
  public void read(
      InputStream file, String name, Consumer<AuthorityEntry> entries, Consumer<String> faults)
      throws IOException {
    TeiStream.read(file, name, stream -> new Reading(stream, name, entries, faults).read());
  }

  /// One reading of one file.
  private static final class Reading {

    private final XMLStreamReader2 stream;
    private final TreeReader trees;
    private final String name;
    private final Consumer<AuthorityEntry> entries;
    private final Consumer<String> faults;
    private final EntryReader reader;
    private String place = "";

    Reading(
        XMLStreamReader2 stream,
        String name,
        Consumer<AuthorityEntry> entries,
        Consumer<String> faults) {
      this.stream = stream;
      this.trees = new TreeReader(stream);
      this.name = name;
      this.entries = entries;
      this.faults = faults;
      this.reader = new EntryReader(this::id, fault -> faults.accept(place + fault));
    }

    void read() throws XMLStreamException {
      while (stream.hasNext()) {
        if (stream.next() == XMLStreamConstants.START_ELEMENT
            && Namespaces.TEI.equals(stream.getNamespaceURI())) {
          element(stream.getLocalName());
        }
      }
    }

    private void element(String element) throws XMLStreamException {
      switch (element) {
        case "person" -> give(tree(), reader::person);
        case "org" -> give(tree(), reader::body);
        case "place" -> give(tree(), reader::place);
        case "list" -> {
          if ("gloss".equals(stream.getAttributeValue(null, "type"))) {
            terms();
          }
        }
        default -> {}
      }
    }

    private Element tree() throws XMLStreamException {
      int line = stream.getLocation().getLineNumber();
      Element element = trees.read();
      place =
          name + ", line " + line + element.said("xml:id").map(id -> ", " + id).orElse("") + ": ";
      return element;
    }

    private void give(Element element, Function<Element, AuthorityEntry> kind) {
      if (element.said("xml:id").isEmpty()
          && element.all("idno").stream().noneMatch(idno -> idno.is("idno", "authority"))) {
        faults.accept(place + "an entry without xml:id; give it one, such as person-zhou-enlai");
      } else {
        entries.accept(kind.apply(element));
      }
    }

    private AuthorityId id(Element element) {
      return new AuthorityId(element.said("xml:id").orElseThrow());
    }

    private void terms() throws XMLStreamException {
      Element label = null;
      while (true) {
        int event = stream.next();
        if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
          return;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          Element child = tree();
          if (child.is("label")) {
            label = child;
          } else if (child.is("item") && label != null) {
            give(label, known -> reader.term(known, child));
            label = null;
          }
        }
      }
    }
  }
}
