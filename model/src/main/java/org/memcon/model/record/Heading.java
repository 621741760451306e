package org.memcon.model.record;

import java.util.List;
import java.util.Optional;
import org.memcon.model.text.TextSpan;

/// A record's own heading: its number in the volume, where it has one ("130"), and its words, the
/// number among them as printed.
public record Heading(TextSpan span, Optional<String> number, List<Inline> content) {

  public Heading {
    content = List.copyOf(content);
  }
}
