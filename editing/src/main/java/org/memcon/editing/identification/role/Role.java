package org.memcon.editing.identification.role;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The roles by which records speak of people without their names.
public enum Role {
  PRESIDENT("president of the republic|president|state president"),
  VICE_PRESIDENT("vice president"),
  SECRETARY("secretary of state"),
  UNDER_SECRETARY("under secretary of state|under secretary"),
  FOREIGN_MINISTER(
      "(?:minister (?:of|for) (?:foreign|external) affairs|foreign minister|foreign"
          + " secretary|minister of external relations|secretary of state for"
          + " (?:foreign|external)[a-z ]*affairs|secretary (?:of|for) foreign"
          + " (?:affairs|relations)).*"),
  PRIME_MINISTER(
      "(?:prime minister|premier|chairman of the (?:soviet |ussr )?council of ministers"
          + "|president of the council(?: of ministers)?)(?:(?:,| and) .*)?"),
  CHANCELLOR("(?:federal )?chancellor"),
  MONARCH("(?:king|queen|shah|emperor|sultan)(?: .*)?"),
  CHAIRMAN("chairman(?: .*)?"),
  AMBASSADOR("(?:appointed )?ambassador(?:(?:,| and) .*)?|high commissioner"),
  CHARGE("charg[ée](?: d[’']affaires)?(?: .*)?"),
  MINISTER("minister(?:,| .*)?"),
  SECRETARY_GENERAL("secretary[- ]general(?: .*)?"),
  ATTORNEY_GENERAL("attorney general");

  private final Pattern titles;

  Role(String titles) {
    this.titles = Pattern.compile(titles);
  }

  /// The role of those who hold an office with this title, where it is one that records name alone.
  public static Optional<Role> ofTitle(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    for (Role role : values()) {
      if (role.titles.matcher(plain).matches()) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /// The role that these words of a text name: "Secretary", "Foreign Secretary", "Shah".
  static Role ofWords(String words) {
    return switch (words) {
      case "President" -> PRESIDENT;
      case "Vice President" -> VICE_PRESIDENT;
      case "Secretary", "Secretary of State" -> SECRETARY;
      case "Under Secretary", "Under Secretary of State" -> UNDER_SECRETARY;
      case "Foreign Minister", "Foreign Secretary", "Minister of Foreign Affairs" ->
          FOREIGN_MINISTER;
      case "Prime Minister", "Premier" -> PRIME_MINISTER;
      case "Chancellor" -> CHANCELLOR;
      case "King", "Queen", "Shah", "Emperor", "Sultan" -> MONARCH;
      case "Chairman" -> CHAIRMAN;
      case "Ambassador" -> AMBASSADOR;
      case "Chargé", "Chargé d’Affaires", "Chargé d'Affaires" -> CHARGE;
      case "Secretary-General", "Secretary General" -> SECRETARY_GENERAL;
      case "Attorney General" -> ATTORNEY_GENERAL;
      default -> MINISTER;
    };
  }

  /// Whether the United States alone have this office by this name, so that nobody else's is meant
  /// where no country is said.
  boolean isHome() {
    return this == SECRETARY || this == UNDER_SECRETARY || this == ATTORNEY_GENERAL;
  }
}
