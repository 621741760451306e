package org.memcon.tei.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.vocabulary.Namespaces;

/// What an element holds: elements and words. `start` and `end` count characters of the decoded
/// file.
public sealed interface Node {

  /// Where it begins, inclusive.
  int start();

  /// Where it ends, exclusive.
  int end();

  /// Characters between tags. In TEI's namespace white space is folded: any run of it is one blank.
  record Words(String text, int start, int end) implements Node {

    /// Whether there is nothing but white space.
    public boolean isBlank() {
      return text.equals(" ") || text.isBlank();
    }
  }

  /// An element with its attributes and all that stands in it.
  ///
  /// Attributes are known by local name, those of the XML namespace with `xml:` before it; `name`
  /// is the local name of an element in TEI's namespace, else the local name behind the namespace
  /// in braces, so that it cannot be taken for TEI's.
  final class Element implements Node {

    private final String namespace;
    private final String local;
    private final List<Attribute> attributes;
    private final List<Node> children = new ArrayList<>(4);
    private final int start;
    private int end;

    /// An attribute; `namespace` is empty for one without.
    public record Attribute(String namespace, String name, String value) {}

    Element(String namespace, String local, List<Attribute> attributes, int start) {
      this.namespace = namespace;
      this.local = local;
      this.attributes = attributes;
      this.start = start;
      this.end = start;
    }

    /// An element of TEI without attributes that holds nodes found elsewhere.
    public static Element holding(String name, List<? extends Node> nodes, int start, int end) {
      Element element = new Element(Namespaces.TEI, name, List.of(), start);
      element.children.addAll(nodes);
      element.end = end;
      return element;
    }

    void add(Node child) {
      children.add(child);
    }

    void endAt(int offset) {
      end = offset;
    }

    /// The name to tell elements by; see above.
    public String name() {
      return isTei() ? local : "{" + namespace + "}" + local;
    }

    /// The name without namespace.
    public String localName() {
      return local;
    }

    /// The namespace; empty for none.
    public String namespace() {
      return namespace;
    }

    /// Whether the element is in TEI's namespace.
    public boolean isTei() {
      return namespace.equals(Namespaces.TEI);
    }

    /// Whether it is TEI's element of this name.
    public boolean is(String name) {
      return local.equals(name) && isTei();
    }

    /// Whether it is TEI's element of this name with this type.
    public boolean is(String name, String type) {
      return is(name) && type.equals(attribute("type"));
    }

    /// The value of an attribute; null where there is none.
    public @Nullable String attribute(String name) {
      for (Attribute attribute : attributes) {
        if (attribute.name().equals(name)) {
          return attribute.value();
        }
      }
      return null;
    }

    /// The value of an attribute that says something.
    public Optional<String> said(String name) {
      String value = attribute(name);
      return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /// All attributes in the order of the file.
    public List<Attribute> attributes() {
      return attributes;
    }

    /// What stands inside, in order.
    public List<Node> children() {
      return children;
    }

    /// The elements directly inside.
    public List<Element> elements() {
      List<Element> elements = new ArrayList<>();
      for (Node child : children) {
        if (child instanceof Element element) {
          elements.add(element);
        }
      }
      return elements;
    }

    /// The first TEI element of this name directly inside.
    public Optional<Element> first(String name) {
      for (Node child : children) {
        if (child instanceof Element element && element.is(name)) {
          return Optional.of(element);
        }
      }
      return Optional.empty();
    }

    /// The TEI elements of this name directly inside.
    public List<Element> all(String name) {
      return elements().stream().filter(element -> element.is(name)).toList();
    }

    /// The TEI elements of this name at any depth, in order.
    public List<Element> within(String name) {
      List<Element> found = new ArrayList<>();
      collect(name, found);
      return found;
    }

    private void collect(String name, List<Element> found) {
      for (Node child : children) {
        if (child instanceof Element element) {
          if (element.is(name)) {
            found.add(element);
          }
          element.collect(name, found);
        }
      }
    }

    /// All words inside with white space folded.
    public String text() {
      StringBuilder text = new StringBuilder();
      append(text);
      return text.toString().strip().replaceAll("\\s+", " ");
    }

    /// All words inside as they are.
    public void append(StringBuilder text) {
      for (Node child : children) {
        switch (child) {
          case Words words -> text.append(words.text());
          case Element element -> element.append(text);
        }
      }
    }

    @Override
    public int start() {
      return start;
    }

    @Override
    public int end() {
      return end;
    }

    /// The stretch of the file that the element takes.
    public TextSpan span() {
      return new TextSpan(start, end);
    }

    @Override
    public String toString() {
      return "<" + name() + "> at " + start;
    }
  }
}
