package org.memcon.model.correction;

import java.util.Optional;
import org.memcon.model.text.TextSpan;

/// Where a correction belongs, told by what a new recognition does not change: the stretch of the
/// source's characters that the part came from and the words that it begins with; `spot` are words
/// inside the part, where the correction concerns them alone.
public record Place(TextSpan span, String words, Optional<Spot> spot) {

  /// So many characters of a part are kept to know it again.
  public static final int KEPT = 160;

  /// Words, and which time they stand there, counted from 1.
  public record Spot(String words, int occurrence) {
    public Spot {
      if (words.isBlank() || occurrence < 1) {
        throw new IllegalArgumentException("no words to be found: " + words + ", " + occurrence);
      }
    }
  }

  public Place {
    words = words.length() > KEPT ? words.substring(0, KEPT) : words;
  }

  /// The place of a whole part.
  public static Place of(TextSpan span, String words) {
    return new Place(span, words, Optional.empty());
  }

  /// Words in the same part.
  public Place at(Spot inside) {
    return new Place(span, words, Optional.of(inside));
  }
}
