package org.memcon.app.workflow.evaluation.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.app.workflow.evaluation.tree.Node.Words;
import org.memcon.sources.document.SourceFile;

/// Hands out the documents of a TEI file one after the other; of the rest of the file nothing is
/// kept.
///
/// No document type is read and no entity is followed. The trees of `tei.tree` would not do: they
/// fold white space, and here every character counts.
public final class DocumentTrees {

  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private static final String DEPTH = "com.ctc.wstx.maxElementDepth";

  /// Elements in one another; FRUS needs 20.
  private static final int DEEPEST = 200;

  private DocumentTrees() {}

  /// Hands out every `div` of type `document`, an outer one before those inside it, and says how
  /// many there were. Throws an [UnusableSourceException] that names the place where the file is no
  /// XML.
  public static int documents(SourceFile file, Consumer<Element> taker) throws IOException {
    return read(file, taker, DocumentTrees::isDocument);
  }

  /// Hands out every element of this name.
  public static int elements(SourceFile file, String name, Consumer<Element> taker)
      throws IOException {
    return read(file, taker, element -> element.is(name));
  }

  private static boolean isDocument(Element element) {
    return element.is("div") && element.attribute("type").equals("document");
  }

  private interface Choice {
    boolean takes(Element element);
  }

  private static int read(SourceFile file, Consumer<Element> taker, Choice choice)
      throws IOException {
    try (InputStream in = file.bytes().open()) {
      XMLStreamReader stream = factory().createXMLStreamReader(in);
      try {
        return read(stream, taker, choice);
      } finally {
        stream.close();
      }
    } catch (XMLStreamException broken) {
      Location place = broken.getLocation();
      int line = place == null ? 0 : place.getLineNumber();
      throw file.refused(
          line > 0 ? "line " + line : "",
          (line > 0 ? "cannot be read on from here: " : "cannot be read: ") + line(broken),
          "correct it there, or get the file whole");
    }
  }

  private static int read(XMLStreamReader stream, Consumer<Element> taker, Choice choice)
      throws XMLStreamException {
    int count = 0;
    while (stream.hasNext()) {
      if (stream.next() == XMLStreamConstants.START_ELEMENT) {
        Element begun = begin(stream);
        if (choice.takes(begun)) {
          fill(begun, stream);
          count += hand(begun, taker, choice);
        }
      }
    }
    return count;
  }

  private static int hand(Element element, Consumer<Element> taker, Choice choice) {
    int count = 0;
    if (choice.takes(element)) {
      taker.accept(element);
      count++;
    }
    for (Element inner : element.elements()) {
      count += hand(inner, taker, choice);
    }
    return count;
  }

  private static void fill(Element root, XMLStreamReader stream) throws XMLStreamException {
    Deque<Element> open = new ArrayDeque<>();
    open.push(root);
    StringBuilder words = new StringBuilder();
    while (!open.isEmpty()) {
      switch (stream.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          flush(words, open.element());
          Element child = begin(stream);
          open.element().children().add(child);
          open.push(child);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          flush(words, open.element());
          open.pop();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            words.append(stream.getTextCharacters(), stream.getTextStart(), stream.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity &" + stream.getLocalName() + "; is not known", stream.getLocation());
        default -> {}
      }
    }
  }

  private static void flush(StringBuilder words, Element parent) {
    if (!words.isEmpty()) {
      parent.children().add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private static Element begin(XMLStreamReader stream) {
    int count = stream.getAttributeCount();
    Map<String, String> attributes = count == 0 ? Map.of() : new HashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(
          attributeName(stream.getAttributeNamespace(i), stream.getAttributeLocalName(i)),
          stream.getAttributeValue(i));
    }
    String namespace = stream.getNamespaceURI();
    String local = stream.getLocalName();
    return new Element(
        TEI.equals(namespace) ? local : "{" + namespace + "}" + local,
        attributes,
        new ArrayList<>(2));
  }

  private static String attributeName(String namespace, String local) {
    if (namespace == null || namespace.isEmpty()) {
      return local;
    }
    return namespace.equals(XMLConstants.XML_NS_URI)
        ? "xml:" + local
        : "{" + namespace + "}" + local;
  }

  private static String line(XMLStreamException broken) {
    String message = broken.getMessage() == null ? "unreadable" : broken.getMessage();
    return message.lines().findFirst().orElse(message).strip();
  }

  private static XMLInputFactory factory() {
    // Woodstox, which tei brings: the JDK's own prints what is wrong with an encoding by itself.
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    if (factory.isPropertySupported(DEPTH)) {
      factory.setProperty(DEPTH, DEEPEST);
    }
    return factory;
  }
}
