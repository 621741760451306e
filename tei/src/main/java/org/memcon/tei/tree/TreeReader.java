package org.memcon.tei.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.Namespaces;

/// Takes elements out of a StAX stream as trees.
///
/// Comments and processing instructions are left out. A tree that grows beyond the limits ends with
/// an [XMLStreamException] that says so.
public final class TreeReader {

  /// Characters that one tree may hold; the longest document of 16,000 in FRUS has 170,000.
  private static final int MOST_CHARACTERS = 16_000_000;

  /// Elements and stretches of text that one tree may hold.
  private static final int MOST_NODES = 600_000;

  private final XMLStreamReader2 stream;
  private final LocationInfo location;
  private char[] text = new char[4096];
  private int length;
  private int textStart;
  private int nodes;
  private int characters;

  /// Reads from `stream`.
  public TreeReader(XMLStreamReader2 stream) {
    this.stream = stream;
    this.location = stream.getLocationInfo();
  }

  /// The element on whose start tag the stream stands; afterwards it stands on its end tag.
  public Element read() throws XMLStreamException {
    nodes = 0;
    characters = 0;
    length = 0;
    Deque<Element> open = new ArrayDeque<>();
    Element root = begin();
    Element current = root;
    while (true) {
      switch (stream.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          flush(current);
          open.push(current);
          Element child = begin();
          current.add(child);
          current = child;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          flush(current);
          current.endAt(offset(location.getEndingCharOffset()));
          if (open.isEmpty()) {
            return root;
          }
          current = open.pop();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            words(current.isTei());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException(
                "the entity &" + stream.getLocalName() + "; is not declared", stream.getLocation());
        default -> {}
      }
    }
  }

  private Element begin() throws XMLStreamException {
    count(0);
    String namespace = stream.getNamespaceURI() == null ? "" : stream.getNamespaceURI();
    int number = stream.getAttributeCount();
    List<Element.Attribute> attributes = number == 0 ? List.of() : new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      String uri = stream.getAttributeNamespace(i);
      boolean bare = uri == null || uri.isEmpty();
      String name = stream.getAttributeLocalName(i);
      attributes.add(
          new Element.Attribute(
              bare ? "" : uri,
              !bare && uri.equals(Namespaces.XML) ? "xml:" + name : name,
              stream.getAttributeValue(i)));
    }
    return new Element(
        namespace, stream.getLocalName(), attributes, offset(location.getStartingCharOffset()));
  }

  private void words(boolean folded) throws XMLStreamException {
    if (length == 0) {
      textStart = offset(location.getStartingCharOffset());
    }
    char[] source = stream.getTextCharacters();
    int from = stream.getTextStart();
    int number = stream.getTextLength();
    if (length + number > MOST_CHARACTERS) {
      count(MOST_CHARACTERS);
    }
    if (length + number > text.length) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, length + number));
    }
    if (!folded) {
      System.arraycopy(source, from, text, length, number);
      length += number;
    } else {
      fold(source, from, from + number);
    }
  }

  private void fold(char[] source, int from, int to) {
    char[] out = text;
    int end = length;
    boolean blank = end > 0 && out[end - 1] == ' ';
    for (int at = from; at < to; at++) {
      char c = source[at];
      if (c > ' ') {
        out[end++] = c;
        blank = false;
      } else if (!blank) {
        out[end++] = ' ';
        blank = true;
      }
    }
    length = end;
  }

  private void flush(Element parent) throws XMLStreamException {
    if (length > 0) {
      count(length);
      String words = length == 1 && text[0] == ' ' ? " " : new String(text, 0, length);
      parent.add(new Node.Words(words, textStart, offset(location.getStartingCharOffset())));
      length = 0;
    }
  }

  private void count(int more) throws XMLStreamException {
    nodes++;
    characters += more;
    if (nodes > MOST_NODES || characters > MOST_CHARACTERS) {
      throw new XMLStreamException(
          "one document takes more than "
              + (nodes > MOST_NODES ? MOST_NODES + " elements" : MOST_CHARACTERS + " characters"),
          stream.getLocation());
    }
  }

  private static int offset(long offset) {
    return (int) Math.min(Math.max(offset, 0), Integer.MAX_VALUE);
  }
}
