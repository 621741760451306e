package org.memcon.acceptance.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Takes the text of each document out of a TEI volume, and nothing else.
final class BareVolume {

  /// Takes the documents.
  interface Sink {
    void add(BareLucene.Text text) throws IOException;
  }

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Sink sink;
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  // What each open element's text goes to.
  private final Deque<StringBuilder> into = new ArrayDeque<>();

  BareVolume(Sink sink) {
    this.sink = sink;
  }

  void read(InputStream xml) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(xml);
      String id = "";
      int depth = 0;
      int document = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            if (document > 0) {
              into.push(target(reader.getLocalName()));
            } else if ("document".equals(reader.getAttributeValue(null, "type"))) {
              document = depth;
              id = String.valueOf(reader.getAttributeValue(XML, "id"));
              into.push(body);
            }
          }
          case XMLStreamConstants.CHARACTERS -> {
            if (document > 0) {
              into.element()
                  .append(
                      reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (document > 0) {
              into.pop();
            }
            if (depth-- == document) {
              document = 0;
              sink.add(
                  new BareLucene.Text(id, title.toString(), body.toString(), notes.toString()));
              title.setLength(0);
              body.setLength(0);
              notes.setLength(0);
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException damaged) {
      throw new IOException(damaged);
    }
  }

  private StringBuilder target(String element) {
    if (element.equals("note")) {
      return notes;
    }
    return element.equals("head") && into.element() == body ? title : into.element();
  }
}
