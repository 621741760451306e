package org.memcon.sources.authority.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of XML that holds data: its attributes, its own words with white space folded, and
/// the elements in it. Names are local names; `namespace` is empty for none.
public record DataElement(
    String name,
    String namespace,
    Map<String, String> attributes,
    String text,
    List<DataElement> children) {

  public DataElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /// The first element of this name directly inside.
  public Optional<DataElement> first(String child) {
    return children.stream().filter(element -> element.name().equals(child)).findFirst();
  }

  /// The elements of this name directly inside.
  public List<DataElement> all(String child) {
    return children.stream().filter(element -> element.name().equals(child)).toList();
  }

  /// The elements at the end of a path of names.
  public List<DataElement> at(String... path) {
    List<DataElement> found = List.of(this);
    for (String name : path) {
      found = found.stream().flatMap(element -> element.all(name).stream()).toList();
    }
    return found;
  }

  /// The words of the first element at the end of a path of names, if it has any.
  public Optional<String> words(String... path) {
    return at(path).stream().map(DataElement::text).filter(text -> !text.isEmpty()).findFirst();
  }

  /// The value of an attribute, if it says something.
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
  }
}
