package org.memcon.app.workflow.evaluation.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an element holds: elements and words.
public sealed interface Node {

  /// Characters between tags, as they stand in the file.
  record Words(String text) implements Node {}

  /// An element. `name` is the local name of an element in TEI's namespace, else the local name
  /// behind the namespace in braces; attributes of the XML namespace are known with `xml:` before
  /// their name.
  record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {

    /// Keeps the lists as they are: a tree grows while it is read.
    public Element {
      attributes = Map.copyOf(attributes);
    }

    /// Whether it has this name.
    public boolean is(String wanted) {
      return name.equals(wanted);
    }

    /// The value of an attribute; empty where there is none.
    public String attribute(String wanted) {
      return attributes.getOrDefault(wanted, "");
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

    /// The elements of this name directly inside.
    public List<Element> all(String wanted) {
      List<Element> found = elements();
      found.removeIf(element -> !element.is(wanted));
      return found;
    }

    /// The elements of this name at any depth, in reading order.
    public List<Element> within(String wanted) {
      List<Element> found = new ArrayList<>();
      collect(wanted, found);
      return found;
    }

    private void collect(String wanted, List<Element> found) {
      for (Node child : children) {
        if (child instanceof Element element) {
          if (element.is(wanted)) {
            found.add(element);
          }
          element.collect(wanted, found);
        }
      }
    }

    /// The first of the elements of this name at any depth.
    public Optional<Element> first(String wanted) {
      for (Node child : children) {
        if (child instanceof Element element) {
          Optional<Element> found =
              element.is(wanted) ? Optional.of(element) : element.first(wanted);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    /// The same element without the elements of this name directly inside.
    public Element without(String unwanted) {
      List<Node> rest =
          children.stream()
              .filter(child -> !(child instanceof Element element && element.is(unwanted)))
              .toList();
      return new Element(name, attributes, rest);
    }
  }
}
