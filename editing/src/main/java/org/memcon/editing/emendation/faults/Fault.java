package org.memcon.editing.emendation.faults;

/// What a scan does to words, and in how large a share of them where nothing is known of a source.
public enum Fault {
  TOGETHER("words run together", 1e-5),
  APART("words run apart", 1e-6),
  BAR("a bar for I", 1e-5),
  ONE("1 for l", 1e-5),
  RN("rn for m", 2e-6),
  LOST("a letter lost", 2e-6),
  DOUBLED("a letter doubled", 1e-6);

  private final String rule;
  private final double usual;

  Fault(String rule, double usual) {
    this.rule = rule;
    this.usual = usual;
  }

  /// The rule in words, as editions name it.
  public String rule() {
    return rule;
  }

  double usual() {
    return usual;
  }
}
