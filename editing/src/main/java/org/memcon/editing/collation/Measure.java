package org.memcon.editing.collation;

/// When passages answer each other.
///
/// @param least the share of the smaller passage's weight that has to stand in the other
/// @param voice what it counts for, as such a share, that the same person speaks, or another
/// @param further what each further passage costs that answers the same one
record Measure(double least, double voice, double further) {

  /// Of one text.
  static final Measure OF_WITNESSES = new Measure(0.35, 0.05, 0.02);

  /// Of accounts in other words.
  static final Measure OF_ACCOUNTS = new Measure(0.2, 0.08, 0.02);
}
