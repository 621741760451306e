package org.memcon.sources.authority.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.memcon.sources.document.UnusableSourceException;

/// Reads XML of data, without document types and external entities, as a tree of bounded size.
public final class DataReader {

  /// The namespace of TEI.
  public static final String TEI = "http://www.tei-c.org/ns/1.0";

  private static final int DEEPEST = 60;
  private static final int MOST_ELEMENTS = 2_000_000;
  private static final int LONGEST_TEXT = 1 << 20;

  private static final XMLInputFactory FACTORY = factory();

  private DataReader() {}

  /// Reads a file; empty where it is no XML from its first line on. Of TEI, which another room
  /// reads, only the root is given. Throws [UnusableSourceException] where the file is broken or
  /// larger than data is.
  public static Optional<DataElement> read(RegisterFiles.Part part) throws IOException {
    boolean begun = false;
    try (InputStream in = new BufferedInputStream(part.bytes().open())) {
      XMLStreamReader stream = FACTORY.createXMLStreamReader(in);
      while (stream.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the root says nothing.
      }
      begun = true;
      return Optional.of(
          namespace(stream).equals(TEI) ? new Open(stream).closed() : tree(stream, part));
    } catch (XMLStreamException broken) {
      if (begun) {
        throw refused(part, broken);
      }
      return Optional.empty();
    }
  }

  private static final class Open {
    final String name;
    final String namespace;
    final Map<String, String> attributes;
    final StringBuilder text = new StringBuilder();
    final List<DataElement> children = new ArrayList<>();

    Open(XMLStreamReader stream) {
      this.name = stream.getLocalName();
      this.namespace = namespace(stream);
      this.attributes = new HashMap<>();
      for (int i = 0; i < stream.getAttributeCount(); i++) {
        attributes.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
      }
    }

    DataElement closed() {
      return new DataElement(
          name, namespace, attributes, text.toString().strip().replaceAll("\\s+", " "), children);
    }
  }

  private static DataElement tree(XMLStreamReader stream, RegisterFiles.Part part)
      throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(stream)));
    int elements = 1;
    while (stream.hasNext()) {
      switch (stream.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.push(new Open(stream));
          if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new XMLStreamException("larger than such data is", stream.getLocation());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          DataElement closed = open.pop().closed();
          if (open.isEmpty()) {
            return closed;
          }
          open.peek().children.add(closed);
          // What a paragraph's inner elements say are words of the paragraph.
          if (open.peek().text.length() < LONGEST_TEXT && closed.name().equals("hi")) {
            open.peek().text.append(closed.text());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (open.peek() != null && open.peek().text.length() < LONGEST_TEXT) {
            open.peek().text.append(stream.getText());
          }
        }
        default -> {}
      }
    }
    throw new UnusableSourceException(part.name(), "", "empty", "get it again");
  }

  private static UnusableSourceException refused(
      RegisterFiles.Part part, XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage());
    int told = message.indexOf("Message: ");
    String what = (told < 0 ? message : message.substring(told + 9)).lines().findFirst().orElse("");
    int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
    return new UnusableSourceException(
        part.name(), line > 0 ? "line " + line : "", "broken XML (" + what + ")", "get it again");
  }

  private static String namespace(XMLStreamReader stream) {
    return stream.getNamespaceURI() == null ? "" : stream.getNamespaceURI();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
