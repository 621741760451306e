package org.memcon.editing.emendation.text;

import java.util.Locale;
import java.util.Optional;

/// How sure a repair must be to be made (0 to 1); where it is more than 1, none is made.
public record Repair(double least) {

  /// Nothing is repaired.
  public static final Repair NONE = new Repair(2);

  /// Only what is as good as certain.
  public static final Repair CAREFUL = new Repair(0.95);

  /// What an editor would hardly undo.
  public static final Repair USUAL = new Repair(0.8);

  /// Whatever is more likely than not.
  public static final Repair BOLD = new Repair(0.5);

  /// A level by its name, "careful", or as a number from 0.5 to 1; empty where it is neither.
  public static Optional<Repair> of(String level) {
    return switch (level.toLowerCase(Locale.ROOT)) {
      case "none" -> Optional.of(NONE);
      case "careful" -> Optional.of(CAREFUL);
      case "usual" -> Optional.of(USUAL);
      case "bold" -> Optional.of(BOLD);
      default -> number(level);
    };
  }

  private static Optional<Repair> number(String level) {
    try {
      double least = Double.parseDouble(level);
      return least >= 0.5 && least <= 1 ? Optional.of(new Repair(least)) : Optional.empty();
    } catch (NumberFormatException word) {
      return Optional.empty();
    }
  }
}
