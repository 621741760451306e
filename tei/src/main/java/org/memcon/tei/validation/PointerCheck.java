package org.memcon.tei.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Finds ids that stand twice and pointers that lead to no id of the file, while the schema looks
/// at the same events.
final class PointerCheck extends XMLFilterImpl {

  private static final Set<String> POINTING =
      Set.of("target", "ref", "who", "toWhom", "corresp", "resp");
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final FindingCollector findings;
  private final Set<String> ids = new HashSet<>();
  private final List<Pointer> pointers = new ArrayList<>();
  private int line;
  private int column;
  private Locator locator = new org.xml.sax.helpers.LocatorImpl();

  private record Pointer(String id, int line, int column) {}

  PointerCheck(ContentHandler schema, FindingCollector findings) {
    setContentHandler(schema);
    this.findings = findings;
  }

  @Override
  public void setDocumentLocator(Locator documentLocator) {
    locator = documentLocator;
    super.setDocumentLocator(documentLocator);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes)
      throws SAXException {
    line = locator.getLineNumber();
    column = locator.getColumnNumber();
    if (uri.equals(TEI)) {
      for (int i = 0; i < attributes.getLength(); i++) {
        look(attributes.getQName(i), attributes.getValue(i));
      }
    }
    super.startElement(uri, localName, qName, attributes);
  }

  private void look(String name, String value) {
    if (name.equals("xml:id")) {
      if (!ids.add(value)) {
        findings.add(line, column, "the id \"" + value + "\" stands twice");
      }
    } else if (POINTING.contains(name) && value.startsWith("#")) {
      for (String pointer : value.strip().split("\\s+")) {
        if (pointer.startsWith("#")) {
          pointers.add(new Pointer(pointer.substring(1), line, column));
        }
      }
    }
  }

  @Override
  public void endDocument() throws SAXException {
    for (Pointer pointer : pointers) {
      if (!ids.contains(pointer.id())) {
        findings.add(
            pointer.line(),
            pointer.column(),
            "\"#" + pointer.id() + "\" leads nowhere: no xml:id in this file");
      }
    }
    super.endDocument();
  }
}
