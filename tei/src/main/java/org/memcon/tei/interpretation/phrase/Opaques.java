package org.memcon.tei.interpretation.phrase;

import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.Namespaces;

/// Elements that are kept as they are: their markup as text.
///
/// The markup stands in TEI's namespace; other namespaces are declared where they begin. What stood
/// in `egXML`, where TEI's own elements have the namespace of examples, is given back its own.
public final class Opaques {

  private Opaques() {}

  /// The name to keep.
  public static String name(Element element) {
    return element.localName();
  }

  /// The words inside, white space folded.
  public static String text(Element element) {
    StringBuilder text = new StringBuilder();
    element.append(text);
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /// The markup, well-formed.
  public static String xml(Element element) {
    StringBuilder xml = new StringBuilder();
    write(element, Namespaces.TEI, xml);
    return xml.toString();
  }

  private static void write(Element element, String around, StringBuilder xml) {
    String namespace =
        element.namespace().equals(Namespaces.EXAMPLES) ? Namespaces.TEI : element.namespace();
    xml.append('<').append(element.localName());
    if (!namespace.equals(around)) {
      xml.append(" xmlns=\"").append(escaped(namespace)).append('"');
    }
    int prefixes = 0;
    for (Element.Attribute attribute : element.attributes()) {
      xml.append(' ');
      if (!attribute.namespace().isEmpty() && !attribute.namespace().equals(Namespaces.XML)) {
        String prefix = "a" + ++prefixes;
        xml.append("xmlns:").append(prefix).append("=\"");
        xml.append(escaped(attribute.namespace())).append("\" ").append(prefix).append(':');
      }
      xml.append(attribute.name()).append("=\"").append(escaped(attribute.value())).append('"');
    }
    if (element.children().isEmpty()) {
      xml.append("/>");
      return;
    }
    xml.append('>');
    for (Node child : element.children()) {
      switch (child) {
        case Node.Words words -> xml.append(escaped(words.text()));
        case Element inner -> write(inner, namespace, xml);
      }
    }
    xml.append("</").append(element.localName()).append('>');
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\n', '\r', '\t' -> escaped.append("&#").append((int) c).append(';');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
