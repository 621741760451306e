package org.memcon.tei.reading;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.memcon.tei.vocabulary.Namespaces;

/// A TEI file as a stream of events.
///
/// Document types are not read and no entity is resolved but the five of XML and characters by
/// number; depth, attributes and the size of one tree are bounded.
public final class TeiStream {

  private static final WstxInputFactory FACTORY = factory();

  private TeiStream() {}

  /// What is done with a file, from its root's start tag on.
  @FunctionalInterface
  public interface Walk {
    /// Reads on from the root's start tag.
    void from(XMLStreamReader2 root) throws XMLStreamException;
  }

  /// Opens a file, sees that it is TEI P5, and lets `walk` read it. `name` is the file's name, for
  /// messages. Throws [UnreadableTeiException] where the file is broken or no TEI.
  public static void read(InputStream file, String name, Walk walk) throws IOException {
    XMLStreamReader2 stream = null;
    try {
      stream = (XMLStreamReader2) FACTORY.createXMLStreamReader(new Unread(file));
      root(stream, name);
      walk.from(stream);
    } catch (XMLStreamException e) {
      if (e instanceof WstxIOException && !(e.getCause() instanceof CharConversionException)) {
        throw new IOException(name + ": " + line(e), e);
      }
      throw unreadable(e, stream, name);
    } finally {
      close(stream);
    }
  }

  private static void root(XMLStreamReader2 stream, String name) throws XMLStreamException {
    int event = stream.getEventType();
    while (event != XMLStreamConstants.START_ELEMENT) {
      event = stream.next();
    }
    String local = stream.getLocalName();
    boolean tei = Namespaces.TEI.equals(stream.getNamespaceURI());
    if (tei && (local.equals("TEI") || local.equals("teiCorpus"))) {
      return;
    }
    boolean old = local.equals("TEI.2") || local.equals("teiCorpus.2");
    boolean bare = local.equals("TEI") || local.equals("teiCorpus");
    throw new UnreadableTeiException(
        name,
        stream.getLocation().getLineNumber(),
        stream.getLocation().getColumnNumber(),
        old
            ? "TEI P4, not P5"
            : bare
                ? "TEI without its namespace"
                : "XML, but no TEI: it begins with <" + local + ">",
        old
            ? "convert it with the TEI Consortium's stylesheets (p4top5)"
            : bare
                ? "add xmlns=\"" + Namespaces.TEI + "\" to <" + local + ">"
                : "give a TEI P5 file");
  }

  private static UnreadableTeiException unreadable(
      XMLStreamException e, @Nullable XMLStreamReader2 stream, String name) {
    Location location = e.getLocation();
    if (location == null && stream != null) {
      location = stream.getLocation();
    }
    String what = line(e);
    return new UnreadableTeiException(
        name,
        location == null ? 0 : Math.max(0, location.getLineNumber()),
        location == null ? 0 : Math.max(0, location.getColumnNumber()),
        what,
        remedy(what));
  }

  private static String remedy(String what) {
    if (what.contains("one document takes more")) {
      return "divide the file into documents (div type=\"document\")";
    }
    if (what.contains("EOF") || what.contains("end of input")) {
      return "the file breaks off there; get it whole";
    }
    if (what.contains("entity")) {
      return "write the characters that the entity stands for";
    }
    if (what.contains("limit") || what.contains("exceeds")) {
      return "no TEI of use is built so; look what made the file";
    }
    if (what.contains("UTF-8") || what.contains("encoding")) {
      return "correct the encoding in the file's first line";
    }
    return "correct the XML there";
  }

  /// The first line of a message, without the place that the parser appends.
  private static String line(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int marker = message.indexOf("Message: ");
    String told = marker < 0 ? message : message.substring(marker + "Message: ".length());
    int end = told.indexOf("\n");
    String first = (end < 0 ? told : told.substring(0, end)).strip();
    return first.length() > 200 ? first.substring(0, 200) + "…" : first;
  }

  private static void close(@Nullable XMLStreamReader2 stream) {
    if (stream != null) {
      try {
        stream.close();
      } catch (XMLStreamException alreadyBroken) {
        // Nothing is held open: the input belongs to the caller.
      }
    }
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, true);
    factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 100_000);
    factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4096);
    return factory;
  }

  /// Keeps the parser from closing what the caller opened.
  private static final class Unread extends java.io.FilterInputStream {
    Unread(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
