package org.memcon.publishing.book;

/// XHTML on its way out: elements that are closed, words that are no markup, no sign that XML does
/// not know.
public final class Xhtml {

  private final StringBuilder out = new StringBuilder(1 << 12);

  /// Opens an element; `attributes` are names and values in turn, a value that is empty being left
  /// out with its name.
  public Xhtml open(String element, String... attributes) {
    tag(element, attributes);
    out.append('>');
    return this;
  }

  /// An element without content.
  public Xhtml empty(String element, String... attributes) {
    tag(element, attributes);
    out.append("/>");
    return this;
  }

  /// Closes an element.
  public Xhtml close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /// Words.
  public Xhtml words(String text) {
    escape(text);
    return this;
  }

  /// An element with words alone.
  public Xhtml element(String element, String text, String... attributes) {
    return open(element, attributes).words(text).close(element);
  }

  /// XHTML that another made.
  public Xhtml add(Xhtml other) {
    out.append(other.out);
    return this;
  }

  /// A line end between blocks.
  public Xhtml line() {
    out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else if (c == '\t'
              || c == '\n'
              || c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
            out.append(c);
          }
        }
      }
    }
  }
}
