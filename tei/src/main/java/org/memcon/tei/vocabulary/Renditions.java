package org.memcon.tei.vocabulary;

import java.util.Optional;
import org.memcon.model.text.Run;

/// The words of `hi/@rend`.
public final class Renditions {

  private Renditions() {}

  /// The word that Memcon writes for a look.
  public static String word(Run.Style style) {
    return switch (style) {
      case ITALIC -> "italic";
      case BOLD -> "bold";
      case SMALL_CAPITALS -> "smallcaps";
      case UNDERLINE -> "underline";
      case STRIKETHROUGH -> "strikethrough";
      case SUPERSCRIPT -> "superscript";
      case SUBSCRIPT -> "subscript";
    };
  }

  /// The look that a word means, as Memcon, FRUS and others write it; empty for a word that means
  /// no look of its own ("roman").
  public static Optional<Run.Style> style(String word) {
    return switch (word) {
      case "italic", "italics", "ital", "i", "it", "emph" -> Optional.of(Run.Style.ITALIC);
      case "bold", "strong", "b" -> Optional.of(Run.Style.BOLD);
      case "smallcaps", "small-caps", "sc", "smcap", "caps" ->
          Optional.of(Run.Style.SMALL_CAPITALS);
      case "underline", "underlined", "u" -> Optional.of(Run.Style.UNDERLINE);
      case "strikethrough", "strike", "line-through" -> Optional.of(Run.Style.STRIKETHROUGH);
      case "superscript", "super", "sup" -> Optional.of(Run.Style.SUPERSCRIPT);
      case "subscript", "sub" -> Optional.of(Run.Style.SUBSCRIPT);
      default -> Optional.empty();
    };
  }
}
