package org.memcon.editing.identification.evidence;

/// The facts of one name and the one who is likeliest to be meant; a fact that was not told is 0.
public final class Evidence {

  private final double[] values = new double[Fact.values().length];

  /// No facts but the one that always holds.
  public Evidence() {
    values[Fact.ANYBODY.ordinal()] = 1;
  }

  /// Adds a fact.
  public Evidence with(Fact fact, double value) {
    values[fact.ordinal()] = value;
    return this;
  }

  /// Adds a fact that holds or not.
  public Evidence with(Fact fact, boolean holds) {
    return with(fact, holds ? 1 : 0);
  }

  /// What was told of a fact.
  public double of(Fact fact) {
    return values[fact.ordinal()];
  }
}
