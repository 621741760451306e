package org.memcon.model.collation;

import org.memcon.model.text.TextSpan;

/// A stretch of two texts that answer each other: where it stands in the words of either, and in
/// what it differs. The stretches of a row lie one behind the other and leave out no character.
public record Stretch(Difference difference, TextSpan left, TextSpan right) {

  /// In what two stretches differ.
  public enum Difference {
    /// In nothing.
    NONE("none", "the same"),
    /// In signs alone: commas, hyphens, quotation marks.
    PUNCTUATION("punctuation", "other punctuation"),
    /// In capitals alone.
    CAPITALS("capitals", "other capitals"),
    /// Other words stand there.
    SUBSTITUTION("substitution", "other words"),
    /// The words stand in the left text alone.
    LEFT_ONLY("left-only", "in the left alone"),
    /// The words stand in the right text alone.
    RIGHT_ONLY("right-only", "in the right alone");

    private final String code;
    private final String label;

    Difference(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /// The word for programs.
    public String code() {
      return code;
    }

    /// The words for people.
    public String label() {
      return label;
    }

    /// Whether it is one of signs or capitals, which editors call accidentals.
    public boolean isSlight() {
      return this == PUNCTUATION || this == CAPITALS;
    }

    /// Whether words differ.
    public boolean isOfWords() {
      return this == SUBSTITUTION || this == LEFT_ONLY || this == RIGHT_ONLY;
    }
  }
}
