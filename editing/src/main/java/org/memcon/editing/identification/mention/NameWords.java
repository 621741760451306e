package org.memcon.editing.identification.mention;

import java.util.Set;

/// Words that stand before names: titles and offices, the particles of surnames.
public final class NameWords {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "miss",
          "ms",
          "messrs",
          "messieurs",
          "dr",
          "drs",
          "doctor",
          "prof",
          "professor",
          "sir",
          "lord",
          "lady",
          "dame",
          "madame",
          "mme",
          "mlle",
          "monsieur",
          "m",
          "mm",
          "herr",
          "frau",
          "signor",
          "senor",
          "don",
          "dona",
          "general",
          "generals",
          "gen",
          "genl",
          "marshal",
          "rear",
          "air",
          "viscount",
          "baron",
          "count",
          "duke",
          "earl",
          "admiral",
          "adm",
          "vadm",
          "radm",
          "colonel",
          "col",
          "cols",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "ltc",
          "brigadier",
          "brig",
          "commander",
          "cmdr",
          "commodore",
          "sergeant",
          "sgt",
          "president",
          "presidents",
          "pres",
          "chairman",
          "premier",
          "premiers",
          "chancellor",
          "minister",
          "ministers",
          "ministerpresident",
          "secretary",
          "secretaries",
          "secy",
          "sec",
          "ambassador",
          "ambassadors",
          "amb",
          "ambs",
          "amba",
          "prime",
          "primin",
          "fonmin",
          "foreign",
          "vice",
          "deputy",
          "depsec",
          "senator",
          "senators",
          "sen",
          "representative",
          "rep",
          "congressman",
          "congressmen",
          "congresswoman",
          "speaker",
          "governor",
          "gov",
          "comrade",
          "cde",
          "king",
          "prince",
          "princess",
          "queen",
          "emperor",
          "shah",
          "sheikh",
          "shaikh",
          "sultan",
          "emir",
          "amir",
          "imam",
          "ayatollah",
          "pope",
          "father",
          "bishop",
          "archbishop",
          "cardinal",
          "rabbi",
          "reverend",
          "rev",
          "monsignor",
          "field",
          "generalissimo",
          "undersecretary",
          "under",
          "assistant",
          "asst",
          "acting",
          "director",
          "counselor",
          "counsellor",
          "consul",
          "attache",
          "charge",
          "commissioner",
          "judge",
          "justice",
          "attorney",
          "chief",
          "mayor",
          "delegate",
          "envoy",
          "permanent",
          "permrep",
          "secgen",
          "syg",
          "first",
          "second",
          "third",
          "special",
          "administrator",
          "advisor",
          "adviser",
          "attorneygeneral",
          "mesdames",
          "late",
          "dictator",
          "leader",
          "candidate",
          "author",
          "columnist",
          "correspondent",
          "aide",
          "messr",
          "honorable",
          "hon",
          "excellency",
          "highness",
          "majesty",
          "brother",
          "pandit",
          "bung",
          "tunku",
          "tengku",
          "sri",
          "dato",
          "crown",
          "former",
          "ex",
          "elect",
          "designate",
          "secstate",
          "secdef",
          "depsecdef",
          "dci",
          "cinclant",
          "cincpac",
          "saceur",
          "saclant",
          "cincunc",
          "cjcs",
          "comusmacv",
          "gcn",
          "military",
          "defense",
          "finance",
          "state",
          "treasury",
          "interior",
          "commerce",
          "labor",
          "agriculture",
          "economics",
          "economy",
          "army",
          "navy",
          "majority",
          "minority",
          "party");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ar", "as", "ash", "at", "an", "ad", "az", "ed", "es", "er", "de", "da",
          "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter",
          "bin", "ben", "ibn", "y", "e", "zu", "und", "los", "las", "st", "ud", "ol");

  private static final Set<String> WOMEN =
      Set.of(
          "mrs",
          "miss",
          "ms",
          "madame",
          "mme",
          "lady",
          "mlle",
          "frau",
          "queen",
          "princess",
          "dame");

  private static final Set<String> ADMINISTRATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "esq");

  private static final Set<String> RANKS =
      Set.of(
          "mr",
          "mrs",
          "dr",
          "doctor",
          "sir",
          "general",
          "gen",
          "marshal",
          "admiral",
          "adm",
          "colonel",
          "col",
          "major",
          "captain",
          "capt",
          "lieutenant",
          "brigadier",
          "minister",
          "ambassador",
          "senator",
          "prince");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /// Words that are hardly anybody's name where they stand alone.
  private static final Set<String> NO_NAMES =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "non",
          "new",
          "old",
          "east",
          "west",
          "north",
          "south",
          "york",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "congress",
          "communist",
          "soviet",
          "embassy",
          "united",
          "state",
          "states",
          "nations",
          "house",
          "security",
          "council",
          "department",
          "general",
          "affairs",
          "lord",
          "sir",
          "king",
          "begin",
          "end",
          "text",
          "part",
          "section",
          "i",
          "ii",
          "iii",
          "iv",
          "v",
          "vi",
          "vii",
          "viii",
          "ix",
          "x");

  /// Initials of two letters, as Russians and Germans have.
  private static final Set<String> SHORT_FIRSTS =
      Set.of("Yu", "Ya", "Ye", "Ch", "Zh", "Sh", "Kh", "Th", "Ph", "Wm", "St", "Jr", "Sr");

  private NameWords() {}

  /// Whether a word, folded, stands before names as a title or an office.
  public static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  /// Whether a word, folded, is an article or particle of a surname.
  public static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  /// Whether a title, folded, is a woman's.
  public static boolean isWomans(String folded) {
    return WOMEN.contains(folded);
  }

  /// Whether a word, folded, stands behind a name: "Jr.".
  public static boolean isSuffix(String folded) {
    return ADMINISTRATIONS.contains(folded);
  }

  /// Whether a word, folded, that stands alone is hardly anybody's name.
  public static boolean isNoName(String folded) {
    return NO_NAMES.contains(folded) || folded.length() < 2;
  }

  /// Whether a title, folded, is a rank or a courtesy that many bear at a time.
  public static boolean isRank(String folded) {
    return RANKS.contains(folded);
  }

  /// Whether a word, folded, is a month's name.
  public static boolean isMonth(String folded) {
    return MONTHS.contains(folded);
  }

  static boolean isShortFirst(String printed) {
    return SHORT_FIRSTS.contains(printed);
  }
}
