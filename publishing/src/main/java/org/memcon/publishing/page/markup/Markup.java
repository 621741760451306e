package org.memcon.publishing.page.markup;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayDeque;
import java.util.Deque;

/// HTML under construction. Names of elements and attributes come from our code, everything else is
/// escaped; an element that is opened has to be closed, in order.
public final class Markup implements Content {

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element. `attributes` are names and values in turn; one whose value is empty is left
  /// out.
  public Markup open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /// An element that has neither content nor end tag, such as `br`.
  public Markup empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  /// Closes the element that was opened last.
  public Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element that holds nothing but text.
  public Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /// Text.
  public Markup text(String text) {
    escape(text, html);
    return this;
  }

  /// Markup that was made elsewhere by the same means.
  public Markup add(Markup other) {
    if (!other.open.isEmpty()) {
      throw new IllegalStateException("an element is still open: " + other.open.peek());
    }
    html.append(other.html);
    return this;
  }

  /// A line end, for those who read the HTML itself.
  public Markup line() {
    html.append('\n');
    return this;
  }

  /// About how many characters of text there are, tags not counted.
  public int textLength() {
    int length = 0;
    boolean inTag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      inTag = c == '<' || (inTag && c != '>');
      length += inTag || c == '>' || c == '\n' ? 0 : 1;
    }
    return length;
  }

  /// Whether some markup stands in this.
  public boolean holds(String part) {
    return html.indexOf(part) >= 0;
  }

  /// Whether nothing was written yet.
  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public boolean isEmptyContent() {
    return isEmpty();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(toString());
  }

  /// The HTML.
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("an element is still open: " + open.peek());
    }
    return html.toString();
  }

  private void tag(String element, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute without a value: " + element);
    }
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], html);
        html.append('"');
      }
    }
    html.append('>');
  }

  private static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> to.append("&amp;");
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '"' -> to.append("&quot;");
        case '\'' -> to.append("&#39;");
        default -> to.append(isAllowed(text, i) ? c : '\uFFFD');
      }
    }
  }

  // HTML 13.1.4: no control characters but white space, no noncharacters, no half of a surrogate
  // pair.
  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !(c >= '\u007F' && c <= '\u009F')
        && c != '\uFFFE'
        && c != '\uFFFF'
        && !(c >= '\uFDD0' && c <= '\uFDEF');
  }
}
