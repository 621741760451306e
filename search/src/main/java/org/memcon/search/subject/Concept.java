package org.memcon.search.subject;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/// One of the things that a subject names: a word in its forms, or a country under all its names.
/// Each alternative is a row of words one behind the other, each in all its forms.
public record Concept(String label, List<List<List<BytesRef>>> alternatives) {
  public Concept {
    alternatives = List.copyOf(alternatives);
  }
}
