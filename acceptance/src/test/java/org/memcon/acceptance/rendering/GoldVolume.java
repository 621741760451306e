package org.memcon.acceptance.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A volume of *Foreign Relations of the United States* in TEI, as its editors encoded it.
public record GoldVolume(String id, String title, List<Element> documents) {

  static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /// Reads a volume.
  public static GoldVolume read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      Element root = factory.newDocumentBuilder().parse(in).getDocumentElement();
      List<Element> documents = new ArrayList<>();
      NodeList divs = root.getElementsByTagNameNS(TEI, "div");
      for (int i = 0; i < divs.getLength(); i++) {
        Element div = (Element) divs.item(i);
        if (div.getAttribute("type").equals("document")) {
          documents.add(div);
        }
      }
      String name = file.getFileName().toString().replaceFirst("\\.xml\\.gz$", "");
      return new GoldVolume(name, title(root), documents);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(file + ": " + broken.getMessage(), broken);
    }
  }

  private static String title(Element root) {
    NodeList titles = root.getElementsByTagNameNS(TEI, "title");
    for (int i = 0; i < titles.getLength(); i++) {
      Element title = (Element) titles.item(i);
      if (title.getAttribute("type").equals("complete")) {
        return fold(title.getTextContent());
      }
    }
    return titles.getLength() == 0 ? "" : fold(titles.item(0).getTextContent());
  }

  /// An element's identifier in its volume.
  public static String id(Element element) {
    return element.getAttributeNS(XML, "id");
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  static String name(Element element) {
    return element.getLocalName();
  }

  static boolean is(Node node, String name) {
    return node instanceof Element element && name.equals(element.getLocalName());
  }

  /// Whether a note is printed where it stands: nothing calls it.
  static boolean isInline(Element note) {
    return note.getAttribute("rend").equals("inline") || note.getAttribute("n").isEmpty();
  }

  static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
