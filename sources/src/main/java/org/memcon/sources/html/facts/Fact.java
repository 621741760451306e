package org.memcon.sources.html.facts;

import java.util.List;
import org.jsoup.nodes.Element;

/// A label and the elements that hold its values, as they stand on the page.
public record Fact(Element label, List<Element> values) {

  /// Keeps the values as they are.
  public Fact {
    values = List.copyOf(values);
  }

  /// Whether the values are the record's own text, which some sites give as one fact among others.
  public boolean isText() {
    return FactLabels.isText(FactLabels.fold(label));
  }
}
