package org.memcon.model.correction;

import org.memcon.model.record.RecordId;

/// What somebody corrected: which record (by the name that it had then), what of it, where, what it
/// was, and what it is now.
public record Correction(RecordId record, Aspect aspect, Place place, String was, String now) {

  /// The longest value that is kept.
  public static final int LONGEST = 20_000;

  public Correction {
    if (now.length() > LONGEST || was.length() > LONGEST) {
      throw new IllegalArgumentException("a correction of more than 20,000 characters");
    }
  }
}
