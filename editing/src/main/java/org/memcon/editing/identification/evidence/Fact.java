package org.memcon.editing.identification.evidence;

import java.util.Locale;

/// A fact that speaks for or against somebody of a surname being the one who is meant.
public enum Fact {
  /// Always 1.
  ANYBODY,
  /// How often the source names the person in full, as a logarithm.
  IN_FULL,
  /// How often the source has linked the surname to the person for good reasons, as a part of its
  /// uses.
  KNOWN_HERE,
  /// Whether hardly anybody else bears the surname in the source.
  ALONE,
  /// The part of the surname's uses that are somebody's who is not known.
  STRANGERS,
  /// How many people of this name are known, as a logarithm.
  BEARERS,
  /// How much likelier the person is than the others, as logarithm of the odds.
  AHEAD,
  /// Whether an office is printed with the name that the person held.
  OFFICE,
  /// Whether an office is printed with the name that is not known of the person.
  OTHER_OFFICE,
  /// Whether a courtesy is printed before the name.
  COURTESY,
  /// How many years the record is before or after all that is known of the person.
  YEARS_OUTSIDE,
  /// In how many lists the person is, as a logarithm.
  LISTS,
  /// How much more than others the people of a list that has the person are named in the source.
  CIRCLE,
  /// Whether the person led a country or its foreign affairs in that year.
  LEADER,
  /// Whether the heading names a country of the person's.
  COUNTRY,
  /// Whether the person is of the United States.
  OURS,
  /// Whether a compatriot from abroad is named in the record.
  COMPATRIOT,
  /// Whether the name stands among those present or speaking.
  PARTY,
  /// Whether the record has linked the same surname to the person before.
  LATEST,
  /// Whether it has done so with an office.
  OFFICIAL,
  /// How often the surname is used in the source, as a logarithm.
  USES,
  /// Whether the word is like the surname but is not it.
  MISSPELT,
  /// Whether rules that ask for one good reason have found one.
  REASON;

  /// The name in files of weights.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
