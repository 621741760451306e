package org.memcon.editing.identification.clustering;

import java.util.Map;

/// Whether two entries mean one person: how likely, and why.
record Match(int one, int other, double likelihood, String reason, boolean contradicted) {

  private static final double SAME_WORDS = 5;
  private static final double OTHER_COUNTRY = -3;
  private static final double PERHAPS_OTHER_COUNTRY = -1.5;

  /// "Jr." at one name alone: lists leave it out, but a father has none.
  private static final double PERHAPS_SON = -5;

  private static final double EACH_YEAR = -0.08;
  private static final double LONG_AFTER = -2;
  private static final int GENERATION = 30;

  /// What speaks against any two people of one block being one, before their names are looked at.
  private static final double BEFORE = -1.5;

  static Match of(
      int i,
      Entry one,
      int j,
      Entry other,
      Map<String, Double> rarity,
      Map<String, Integer> bearers) {
    NameAgreement name = null;
    boolean perhapsSon = false;
    for (ListedName mine : one.names()) {
      for (ListedName theirs : other.names()) {
        NameAgreement each = NameAgreement.of(mine, theirs);
        if (name == null || each.weight() > name.weight()) {
          name = each;
          perhapsSon = mine.suffix().isPresent() != theirs.suffix().isPresent();
        }
      }
    }
    if (name == null || name.weight() < -4) {
      return new Match(i, j, 0, "other names", name != null);
    }
    Circumstances mine = one.circumstances();
    Circumstances theirs = other.circumstances();
    StringBuilder reason = new StringBuilder(name.reason());
    double weight = BEFORE + name.weight() + rare(one, bearers);
    double likeness = mine.likeness(theirs, rarity);
    weight += SAME_WORDS * likeness;
    if (likeness > 0.2) {
      reason.append("; described alike");
    }
    if (perhapsSon && likeness < 0.2) {
      weight += PERHAPS_SON;
      reason.append("; perhaps father and son");
    }
    boolean contradicts = mine.contradicts(theirs);
    if (contradicts) {
      weight += OTHER_COUNTRY;
      reason.append("; of other countries");
    } else if (!mine.countries().isEmpty() && !theirs.countries().isEmpty()) {
      weight += mine.countries().contains("United States") ? 0.3 : 1;
      reason.append("; of one country");
    }
    boolean oneAbroad = mine.isForeign() != theirs.isForeign() && !contradicts;
    if (oneAbroad && likeness < 0.2) {
      weight += PERHAPS_OTHER_COUNTRY;
    }
    int apart = mine.yearsApart(theirs);
    if (apart > GENERATION) {
      weight += LONG_AFTER;
      reason.append("; a generation apart");
    } else if (likeness < 0.2) {
      weight += EACH_YEAR * apart;
    }
    return new Match(
        i, j, 1 / (1 + Math.exp(-weight)), reason.toString(), name.contradicted() || contradicts);
  }

  /// A family name that many bear says less.
  private static double rare(Entry entry, Map<String, Integer> bearers) {
    int count =
        entry.names().stream()
            .mapToInt(it -> bearers.getOrDefault(it.familyKey(), 1))
            .max()
            .orElse(1);
    return count <= 2 ? 1 : count <= 4 ? 0.5 : count <= 6 ? 0 : -0.7;
  }
}
