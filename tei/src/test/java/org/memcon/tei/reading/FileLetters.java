package org.memcon.tei.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// All letters and elements of a volume's documents, counted by the JDK's own parser and without a
/// line of the reader that is tested.
final class FileLetters {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /// What one document holds: the letters outside of notes, those of each note (called ones first),
  /// and how many elements of each name.
  record Letters(String body, List<String> notes, Map<String, Integer> elements) {}

  private FileLetters() {}

  /// The documents of a volume by `xml:id`.
  static Map<String, Letters> documents(InputStream volume) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document document = factory.newDocumentBuilder().parse(volume);
    Map<String, Letters> documents = new LinkedHashMap<>();
    NodeList divs = document.getElementsByTagNameNS("*", "div");
    for (int i = 0; i < divs.getLength(); i++) {
      Element div = (Element) divs.item(i);
      if (div.getAttribute("type").equals("document")) {
        documents.put(div.getAttributeNS(XML, "id"), letters(div));
      }
    }
    return documents;
  }

  private static Letters letters(Element div) {
    StringBuilder body = new StringBuilder();
    body(div, body);
    List<String> notes = new ArrayList<>();
    List<Element> uncalled = new ArrayList<>();
    notes(div, notes, uncalled);
    for (Element note : uncalled) {
      note(note, notes, new ArrayList<>());
    }
    Map<String, Integer> elements = new TreeMap<>();
    count(div, elements);
    return new Letters(ModelLetters.squeezed(body), notes, elements);
  }

  /// A heading is read before what stands before it in the same division.
  private static void body(Element element, StringBuilder out) {
    Element heading = null;
    String name = element.getLocalName();
    if (name.equals("div") || name.equals("attachment")) {
      for (Node child = element.getFirstChild();
          child != null && heading == null;
          child = child.getNextSibling()) {
        if (child instanceof Element head && head.getLocalName().equals("head")) {
          heading = head;
          body(head, out);
        }
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (!inner.isSameNode(heading) && !inner.getLocalName().equals("note")) {
          body(inner, out);
        }
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        out.append(child.getNodeValue());
      }
    }
  }

  private static void notes(Element element, List<String> notes, List<Element> uncalled) {
    String name = element.getLocalName();
    boolean division = name.equals("div") || name.equals("attachment");
    Element heading = division ? firstHead(element) : null;
    if (heading != null) {
      notes(heading, notes, uncalled);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner && !inner.isSameNode(heading)) {
        if (!inner.getLocalName().equals("note")) {
          notes(inner, notes, uncalled);
        } else if (division) {
          uncalled.add(inner);
        } else {
          note(inner, notes, uncalled);
        }
      }
    }
  }

  private static @Nullable Element firstHead(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element head && head.getLocalName().equals("head")) {
        return head;
      }
    }
    return null;
  }

  private static void note(Element note, List<String> notes, List<Element> uncalled) {
    StringBuilder letters = new StringBuilder();
    body(note, letters);
    notes.add(ModelLetters.squeezed(letters));
    notes(note, notes, uncalled);
  }

  private static void count(Element element, Map<String, Integer> elements) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        elements.merge(inner.getLocalName(), 1, Integer::sum);
        count(inner, elements);
      }
    }
  }
}
