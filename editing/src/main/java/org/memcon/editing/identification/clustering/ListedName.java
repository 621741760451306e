package org.memcon.editing.identification.clustering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as lists give it, in its parts: "Goodpaster, Brigadier General Andrew J., Jr." has a
/// family name, given names, a suffix and a title.
///
/// Words are in lower case without accents and apostrophes; an initial is one letter. `whole` has
/// all words in the order in which they are filed, `others` the names in brackets.
record ListedName(
    String printed,
    List<String> family,
    List<String> given,
    Optional<String> suffix,
    Set<String> titles,
    Set<String> nicknames,
    List<ListedName> others) {

  private static final Pattern BRACKETS =
      Pattern.compile("\\(([^()]{1,80})\\)|[“\"]([^”\"]{1,40})[”\"]|‘([^’]{2,30})’");
  private static final Pattern SEE = Pattern.compile("^(?:also|or|formerly|born|née|nee|n[ée]e) ");
  private static final Set<String> FORCES =
      Set.of("usa", "usn", "usaf", "usmc", "uscg", "ret", "rn", "raf", "esq", "phd", "md");
  private static final Set<String> LADIES =
      Set.of("mrs", "madame", "mme", "lady", "miss", "ms", "princess", "queen", "dame", "frau");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "2d", "3d");
  private static final Set<String> TITLES =
      Set.of(
          "general",
          "gen",
          "lieutenant",
          "lt",
          "ltgen",
          "major",
          "maj",
          "brigadier",
          "brig",
          "colonel",
          "col",
          "captain",
          "capt",
          "commander",
          "cdr",
          "comdr",
          "admiral",
          "adm",
          "vice",
          "rear",
          "air",
          "marshal",
          "chief",
          "field",
          "generalissimo",
          "fleet",
          "sir",
          "lord",
          "lady",
          "viscount",
          "vicount",
          "earl",
          "baron",
          "count",
          "dame",
          "prince",
          "princess",
          "king",
          "queen",
          "emperor",
          "shah",
          "sultan",
          "sheikh",
          "shaikh",
          "sheik",
          "emir",
          "amir",
          "imam",
          "pope",
          "cardinal",
          "archbishop",
          "bishop",
          "reverend",
          "rev",
          "father",
          "dr",
          "prof",
          "professor",
          "mr",
          "mrs",
          "miss",
          "ms",
          "mme",
          "madame",
          "senator",
          "sen",
          "representative",
          "rep",
          "governor",
          "gov",
          "president",
          "ambassador",
          "judge",
          "justice",
          "hon",
          "honorable",
          "rt",
          "pandit",
          "squadron",
          "group",
          "wing",
          "leader",
          "comrade",
          "herr",
          "frau",
          "junior",
          "later",
          "then");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "le", "du", "des", "von", "van", "der", "den", "di", "da", "dos", "do", "al",
          "el", "bin", "ibn", "ben", "ibni", "of", "the", "y", "e", "zu", "und", "as", "ash", "ad",
          "an", "ar", "at", "az", "del", "della", "ter", "ud", "ul");

  private static final Set<String> FATHERS = Set.of("ibn", "bin", "ben");

  ListedName {
    family = List.copyOf(family);
    given = List.copyOf(given);
    titles = Set.copyOf(titles);
    nicknames = Set.copyOf(nicknames);
    others = List.copyOf(others);
  }

  /// The name in these characters.
  static ListedName of(String printed) {
    Set<String> nicknames = new HashSet<>();
    List<ListedName> others = new ArrayList<>();
    StringBuilder bare = new StringBuilder();
    Matcher bracket = BRACKETS.matcher(printed);
    List<String> inside = new ArrayList<>();
    while (bracket.find()) {
      String words =
          bracket.group(1) != null
              ? bracket.group(1)
              : bracket.group(2) != null ? bracket.group(2) : bracket.group(3);
      inside.add(SEE.matcher(words.strip()).replaceFirst("").strip());
      bracket.appendReplacement(bare, " ");
    }
    bracket.appendTail(bare);
    Reading reading = new Reading();
    reading.read(bare.toString());
    for (String words : inside) {
      bracketed(words, reading, nicknames, others);
    }
    return new ListedName(
        printed,
        reading.family,
        reading.given,
        Optional.ofNullable(reading.suffix.isEmpty() ? null : reading.suffix),
        reading.titles,
        nicknames,
        others);
  }

  private static void bracketed(
      String words, Reading around, Set<String> nicknames, List<ListedName> others) {
    List<String> plain = words(words).stream().filter(it -> !isFilling(it)).toList();
    if (plain.isEmpty() || words.chars().anyMatch(Character::isDigit)) {
      return;
    }
    if (plain.size() == 1) {
      nicknames.add(plain.getFirst());
      return;
    }
    ListedName other = of(words);
    boolean inner = other.family().size() == 1 && !words.contains(",") && words.indexOf(' ') > 0;
    if (!other.family().isEmpty()) {
      others.add(other);
    }
    if (inner && around.family.isEmpty()) {
      around.family.addAll(other.family());
    }
  }

  private static boolean isFilling(String word) {
    return TITLES.contains(word) || FORCES.contains(word) || SUFFIXES.contains(word);
  }

  /// The words of a name, folded; initials that stand together are parted.
  static List<String> words(String text) {
    String plain =
        Normalizer.normalize(
                text.replaceAll("(?<=\\p{Lu})\\.(?=\\p{L})", ". "), Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’‘ʼʿʾ`.]+", "")
            .replace('đ', 'd')
            .replace('ð', 'd')
            .replace("ø", "o")
            .replace("ł", "l")
            .toLowerCase(Locale.ROOT)
            .replace("x", "ks");
    List<String> words = new ArrayList<>();
    for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /// The family name as one word, without particles: "gaulle", "ormsbygore".
  String familyKey() {
    return String.join("", core(family));
  }

  /// The words of a name without its particles, all of them where there is nothing else.
  static List<String> core(List<String> words) {
    List<String> kept = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return kept.isEmpty() ? words : kept;
  }

  /// All words as filed, without particles.
  List<String> whole() {
    List<String> all = new ArrayList<>(core(family));
    all.addAll(core(given));
    return all;
  }

  /// The same name with another part of its words as the family name.
  ListedName parted(List<String> asFamily, List<String> asGiven) {
    return new ListedName(printed, asFamily, asGiven, suffix, titles, nicknames, List.of());
  }

  /// Whether a title says that a lady is meant, who may bear her husband's name.
  boolean isLady() {
    return titles.stream().anyMatch(LADIES::contains);
  }

  /// Whether this is a son's name and the other begins with the father's: "Ibn Saud, Abdul Aziz" is
  /// not "Saud ibn Abdul Aziz".
  boolean isNamedAfter(ListedName other) {
    return family.size() > 1
        && FATHERS.contains(family.getFirst())
        && other.family.size() > 2
        && FATHERS.contains(other.family.get(1))
        && family.get(1).equals(other.family.getFirst());
  }

  /// Whether the name has a family name alone.
  boolean isBare() {
    return given.isEmpty();
  }

  /// What a name is read into.
  private static final class Reading {
    private final List<String> family = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private String suffix = "";

    void read(String name) {
      String[] segments = name.split(",");
      boolean inverted = segments.length > 1;
      for (int i = 0; i < segments.length; i++) {
        segment(words(segments[i]), i == 0, inverted);
      }
      if (family.isEmpty()) {
        family.addAll(given);
        given.clear();
      }
    }

    private void segment(List<String> words, boolean first, boolean inverted) {
      if (first && inverted && words.stream().allMatch(ListedName::isFilling)) {
        // "Lord, Winston": a title that is a family name.
        family.addAll(words);
        return;
      }
      boolean titled = false;
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        boolean numbered = word.equals("i") && first && i > 0;
        if (numbered || SUFFIXES.contains(word) && (i > 0 || !first)) {
          suffix = word.equals("2d") ? "ii" : word.equals("3d") ? "iii" : word;
        } else if (isFilling(word)) {
          titled |= first && i > 0;
          if (TITLES.contains(word)) {
            titles.add(word);
          }
        } else if (first && !titled && !(i > 0 && word.length() == 1 && !inverted)) {
          family.add(word);
        } else if (given.size() < 6) {
          given.add(word);
        }
      }
    }
  }
}
