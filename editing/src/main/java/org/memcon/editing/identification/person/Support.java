package org.memcon.editing.identification.person;

/// What speaks for the one whom a name is taken to mean.
enum Support {
  WHOLE_NAME(0.99, "the whole name"),
  OWN_LIST(0.96, "the surname of somebody in the volume's own list"),
  NAMED_IN_FULL(0.95, "the surname of somebody whom the source names in full"),
  OFFICE(0.85, "the surname, and an office that this person held"),
  NAMED_BEFORE(0.8, "the surname of somebody whom the record has named with an office"),
  LEADER(0.8, "the surname of somebody who led a country or its foreign affairs then"),
  COMPANY(
      0.72, "the surname, among others of the same country, of somebody in office at that time"),
  COUNTRY(0.75, "the surname of somebody in office then in a country that the heading names"),
  MANY_LISTS(0.8, "the surname of somebody well known at that time"),
  EVIDENCE(0.8, "the surname, and several facts that make it likely together");

  private static final double DOUBTFUL = 0.2;

  private final double sureness;
  private final String words;

  Support(double sureness, String words) {
    this.sureness = sureness;
    this.words = words;
  }

  /// How sure it makes the decision, 0 to 1, if nobody else of that name is known.
  double sureness() {
    return sureness;
  }

  /// How likely all facts together must make it. Fame alone is a weak reason; the others stand also
  /// where records are few and tell little.
  double least() {
    return this == MANY_LISTS ? DOUBTFUL : 0;
  }

  /// The reason in words; `bearers` is how many people of that name are known.
  String reason(int bearers) {
    return bearers == 1 ? words + "; nobody else bears it" : words + "; likeliest of " + bearers;
  }
}
