package org.memcon.search.subject;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/// One of the things that a subject names: a word in its forms, or a country under all its names.
/// Each alternative is a row of words one behind the other, each in all its forms.
public record Concept(String label, List<List<List<BytesRef>>> alternatives, Signs signs) {
  public Concept {
    alternatives = List.copyOf(alternatives);
  }

  /// How a subject writes it: with a capital, as a country's name, behind a comma as in "Harriman,
  /// W. Averell", as a single letter, as one of the given names behind a surname.
  public record Signs(
      boolean capital, boolean country, boolean behindComma, boolean initial, boolean given) {}
}
