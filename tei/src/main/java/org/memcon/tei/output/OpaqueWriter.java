package org.memcon.tei.output;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.memcon.tei.vocabulary.Namespaces;

/// Writes markup that was kept as it was found.
///
/// An element of TEI that may stand among words stands there again. Any other is shown in `egXML`,
/// the one place where TEI allows whatever markup: there TEI's own elements take the namespace of
/// examples, and all others keep theirs.
public final class OpaqueWriter {

  private static final WstxInputFactory FACTORY = factory();

  /// Elements of TEI that may stand wherever words may.
  private static final Set<String> AMONG_WORDS =
      Set.of(
          "abbr",
          "add",
          "address",
          "affiliation",
          "c",
          "code",
          "distinct",
          "email",
          "expan",
          "foreign",
          "forename",
          "formula",
          "g",
          "geogName",
          "graphic",
          "ident",
          "idno",
          "measure",
          "mentioned",
          "milestone",
          "num",
          "objectName",
          "orig",
          "pc",
          "q",
          "quote",
          "reg",
          "roleName",
          "rs",
          "soCalled",
          "space",
          "subst",
          "supplied",
          "surname",
          "time",
          "title",
          "unclear",
          "w");

  private OpaqueWriter() {}

  /// Writes kept markup among words.
  public static void inline(String element, String xml, String text, XmlOutput out) {
    if (AMONG_WORDS.contains(element) && !declaresAnother(xml)) {
      copy(xml, text, false, out);
    } else {
      out.openInline("seg").attribute("type", "opaque");
      shown(xml, text, out);
      out.closeInline();
    }
  }

  /// Writes kept markup as a block.
  public static void block(Optional<String> id, String xml, String text, XmlOutput out) {
    out.openLine("ab").attribute("xml:id", id).attribute("type", "opaque");
    shown(xml, text, out);
    out.closeInline();
  }

  private static boolean declaresAnother(String xml) {
    int end = xml.indexOf('>');
    return end >= 0 && xml.substring(0, end).contains("xmlns=");
  }

  private static void shown(String xml, String text, XmlOutput out) {
    out.openForeign(Namespaces.EXAMPLES, "egXML", true);
    copy(xml, text, true, out);
    out.closeInline();
  }

  private static void copy(String xml, String text, boolean shown, XmlOutput out) {
    String root = "<memcon xmlns=\"" + Namespaces.TEI + "\">" + xml + "</memcon>";
    try {
      check(root);
      XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(root));
      in.nextTag();
      int depth = 0;
      String around = shown ? Namespaces.EXAMPLES : Namespaces.TEI;
      Deque<String> outer = new ArrayDeque<>();
      while (true) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            outer.push(around);
            around = element(in, around, shown, out);
            depth++;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (depth-- == 0) {
              return;
            }
            out.closeInline();
            around = outer.pop();
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              out.words(in.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException notWellFormed) {
      out.words(text);
    }
  }

  /// Kept markup is read to its end before any of it is written.
  private static void check(String xml) throws XMLStreamException {
    XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(xml));
    while (in.hasNext()) {
      in.next();
    }
  }

  private static String element(XMLStreamReader in, String around, boolean shown, XmlOutput out) {
    String own = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    String namespace = shown && own.equals(Namespaces.TEI) ? Namespaces.EXAMPLES : own;
    out.openForeign(namespace, in.getLocalName(), !namespace.equals(around));
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String uri = in.getAttributeNamespace(i);
      String name = in.getAttributeLocalName(i);
      if (uri == null || uri.isEmpty()) {
        out.attribute(name, in.getAttributeValue(i));
      } else if (uri.equals(Namespaces.XML)) {
        out.attribute("xml:" + name, in.getAttributeValue(i));
      } else {
        out.attribute("a" + (i + 1), uri, name, in.getAttributeValue(i));
      }
    }
    return namespace;
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
