package org.memcon.model.collation;

import org.memcon.model.edition.Passage;

/// A passage as it is compared: its part name in its record, the layer it is of, and what it says.
/// The first `label` characters of the words are the name of whoever speaks.
public record CollatedPassage(String name, Passage.Layer layer, int label, String words) {

  public CollatedPassage {
    if (label < 0 || label > words.length()) {
      throw new IllegalArgumentException("a label of " + label + " characters in: " + words);
    }
  }

  /// The name of whoever speaks; empty where nobody's is printed.
  public String speaker() {
    return words.substring(0, label).strip();
  }

  /// What is said.
  public String said() {
    return words.substring(label).strip();
  }
}
