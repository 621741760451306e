package org.memcon.model.correction;

/// What somebody wants corrected: which aspect; in which part ("t12"), where the aspect has parts;
/// at which of its words, and which time they stand there (from 1), where it concerns words; and
/// what it should be.
public record Wish(Aspect aspect, String part, String words, int occurrence, String now) {

  /// For a record as a whole.
  public static Wish ofRecord(Aspect aspect, String now) {
    return new Wish(aspect, "", "", 1, now);
  }

  /// For a part as a whole.
  public static Wish ofPart(Aspect aspect, String part, String now) {
    return new Wish(aspect, part, "", 1, now);
  }
}
