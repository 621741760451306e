package org.memcon.tei.output;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.memcon.tei.vocabulary.Namespaces;

/// Writes elements so that an editor can read them: a block a line, indented; nothing is put into
/// mixed content, where white space would be text.
///
/// `open` and `close` hold blocks; `openLine`, `openInline` and `closeInline` hold words.
/// Characters that XML does not have (controls, halves of surrogate pairs) are written as U+FFFD
/// and counted.
public final class XmlOutput {

  private static final int DEEPEST_INDENT = 16;

  private final XMLStreamWriter stream;
  private final OutputStream out;
  private int depth;
  private int mixed;
  private int replaced;

  /// Writes to a stream in UTF-8; the stream is left open.
  public XmlOutput(OutputStream out) {
    this.out = out;
    try {
      WstxOutputFactory factory = new WstxOutputFactory();
      factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
      this.stream = factory.createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot begin to write XML", e);
    }
  }

  /// Something written to the stream.
  private interface Writing {
    void to(XMLStreamWriter stream) throws XMLStreamException;
  }

  private void write(Writing writing) {
    try {
      writing.to(stream);
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof IOException io) {
        throw new UncheckedIOException(io);
      }
      throw new IllegalStateException("cannot write XML: " + e.getMessage(), e);
    }
  }

  /// Begins the document with its root.
  public void begin(String root) {
    write(xml -> {
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.setDefaultNamespace(Namespaces.TEI);
      xml.writeStartElement(Namespaces.TEI, root);
      xml.writeDefaultNamespace(Namespaces.TEI);
    });
    depth++;
  }

  /// Ends the document and hands all of it on.
  public void end() throws IOException {
    close();
    write(xml -> {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    });
    out.flush();
  }

  /// Opens an element on a line of its own, for blocks inside it.
  public XmlOutput open(String name) {
    line();
    write(xml -> xml.writeStartElement(Namespaces.TEI, name));
    depth++;
    return this;
  }

  /// Closes what [#open] opened, on a line of its own.
  public void close() {
    depth--;
    line();
    write(XMLStreamWriter::writeEndElement);
  }

  /// Opens an element on a line of its own that holds words.
  public XmlOutput openLine(String name) {
    line();
    return openInline(name);
  }

  /// Opens an element among words.
  public XmlOutput openInline(String name) {
    write(xml -> xml.writeStartElement(Namespaces.TEI, name));
    mixed++;
    return this;
  }

  /// Lets blocks follow the words of an element that [#openLine] opened; [#close] closes it then.
  public void blocks() {
    mixed--;
    depth++;
  }

  /// Closes an element that holds words.
  public void closeInline() {
    mixed--;
    write(XMLStreamWriter::writeEndElement);
  }

  /// An element without content on a line of its own.
  public XmlOutput emptyLine(String name) {
    line();
    return empty(name);
  }

  /// An element without content; attributes may follow.
  public XmlOutput empty(String name) {
    write(xml -> xml.writeEmptyElement(Namespaces.TEI, name));
    return this;
  }

  /// An element of words alone on a line of its own.
  public void text(String name, String words) {
    openLine(name).words(words).closeInline();
  }

  /// An element of words alone on a line of its own, if there are words.
  public void text(String name, Optional<String> words) {
    words.ifPresent(known -> text(name, known));
  }

  /// An attribute of the element just begun.
  public XmlOutput attribute(String name, String value) {
    String safe = safe(value);
    write(xml -> {
      if (name.startsWith("xml:")) {
        xml.writeAttribute("xml", Namespaces.XML, name.substring(4), safe);
      } else {
        xml.writeAttribute(name, safe);
      }
    });
    return this;
  }

  /// An attribute, if it has a value.
  public XmlOutput attribute(String name, Optional<String> value) {
    value.ifPresent(known -> attribute(name, known));
    return this;
  }

  /// Attributes in their order.
  public XmlOutput attributes(Map<String, String> values) {
    values.forEach(this::attribute);
    return this;
  }

  /// Words.
  public XmlOutput words(String words) {
    String safe = safe(words);
    write(xml -> xml.writeCharacters(safe));
    return this;
  }

  /// Begins an element of another namespace, which is made the default inside it.
  public void openForeign(String namespace, String name, boolean declare) {
    write(xml -> {
      xml.setDefaultNamespace(namespace);
      xml.writeStartElement("", name, namespace);
      if (declare) {
        xml.writeDefaultNamespace(namespace);
      }
    });
    mixed++;
  }

  /// An attribute in a namespace of its own.
  public void attribute(String prefix, String namespace, String name, String value) {
    String safe = safe(value);
    write(xml -> {
      xml.writeNamespace(prefix, namespace);
      xml.writeAttribute(prefix, namespace, name, safe);
    });
  }

  /// How many characters were replaced because XML does not have them.
  public int replaced() {
    return replaced;
  }

  /// Begins a line at the depth of the element that is open, unless it holds words.
  public void line() {
    if (mixed == 0) {
      write(xml -> xml.writeCharacters("\n" + "  ".repeat(Math.min(depth, DEEPEST_INDENT))));
    }
  }

  private String safe(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\t' && c != '\n')
          || (c >= '\uD800' && c <= '\uDFFF')
          || c >= '\uFFFE') {
        return replaced(text);
      }
    }
    return text;
  }

  private String replaced(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean allowed =
          (c >= ' ' && c < 0xD800)
              || c == '\t'
              || c == '\n'
              || (c >= 0xE000 && c <= 0xFFFD)
              || c >= 0x10000;
      if (c == '\r') {
        safe.append('\n');
      } else if (allowed) {
        safe.appendCodePoint(c);
      } else {
        safe.append('\uFFFD');
        replaced++;
      }
      i += Character.charCount(c);
    }
    return safe.toString();
  }
}
