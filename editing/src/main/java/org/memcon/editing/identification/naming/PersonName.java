package org.memcon.editing.identification.naming;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.identification.chinese.ChineseName;
import org.memcon.editing.identification.sound.SoundOfWord;

/// The parts of a person's name: words and initials without titles, the surname marked where a
/// comma shows it.
public final class PersonName {

  /// A word of a name, or an initial, and how it sounds; `glued` where a hyphen joins it to the
  /// part before it.
  public record NamePart(String text, boolean initial, boolean glued, SoundOfWord sound) {

    static NamePart word(String text, boolean glued) {
      return new NamePart(text, false, glued, SoundOfWord.of(text));
    }

    /// This part and the next as one word.
    public NamePart with(NamePart next) {
      String both = text + next.text().toLowerCase(Locale.ROOT);
      return new NamePart(both, false, glued, SoundOfWord.of(both.replace("'", "")));
    }
  }

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "miss",
          "ms",
          "messrs",
          "dr",
          "prof",
          "professor",
          "sir",
          "lord",
          "lady",
          "dame",
          "madame",
          "mme",
          "m",
          "herr",
          "frau",
          "senor",
          "señor",
          "general",
          "gen",
          "marshal",
          "admiral",
          "adm",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "brigadier",
          "commander",
          "president",
          "chairman",
          "premier",
          "chancellor",
          "minister",
          "secretary",
          "ambassador",
          "amb",
          "prime",
          "foreign",
          "vice",
          "deputy",
          "senator",
          "sen",
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
          "imam",
          "ayatollah",
          "pope",
          "father",
          "the",
          "pasha",
          "bey",
          "haj",
          "hajj",
          "hadj",
          "sayyid",
          "u",
          "thakin",
          "daw",
          "uncle",
          "field",
          "generalissimo",
          "first",
          "under",
          "assistant",
          "acting",
          "jr",
          "sr",
          "ii",
          "iii",
          "party",
          "state",
          "of");

  /// Titles that are surnames where they end a name of two words: "Hun Sen".
  private static final Set<String> SURNAMES =
      Set.of("sen", "major", "king", "prince", "pope", "field", "marshal");

  /// Articles and the like: part of a name in one spelling, left out in another.
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ar", "as", "ash", "at", "an", "ad", "az", "ed", "es", "er", "de", "da",
          "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter",
          "bin", "ben", "ibn", "bint", "y", "e", "ud", "zu", "und");

  /// The Arabic article before the letters that change it.
  private static final Set<String> ARTICLES =
      Set.of(
          "al", "el", "ul", "ar", "as", "ash", "at", "an", "ad", "az", "ed", "es", "er", "ud",
          "us");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’‘ʻʼʿʾ`]+\\.?");

  /// What follows a name behind a comma of its own: "Fenwick, John Q., Jr.", "…, USN, Ret."
  private static final Pattern BEHIND =
      Pattern.compile("(?:, ?(?:Jr|Sr|I{2,3}|IV|2d|3d|USA|USN|USAF|USMC|USCG|Ret)\\.?){1,3}$");

  private static final Pattern COMMA = Pattern.compile("^([^,]{2,40}), ?([^,]{1,60})$");

  private final String printed;
  private final UnicodeScript script;
  private final boolean unvocalized;
  private final List<NamePart> parts;
  private final int longWords;
  private final int surname;
  private final Optional<ChineseName> chinese;

  private PersonName(
      String printed,
      LatinLetters.Romanized latin,
      List<NamePart> parts,
      int surname,
      Optional<ChineseName> chinese) {
    this.printed = printed;
    this.script = latin.script();
    this.unvocalized = latin.isUnvocalized();
    this.parts = parts;
    this.longWords = (int) parts.stream().filter(part -> !part.initial()).count();
    this.surname = surname;
    this.chinese = chinese;
  }

  /// The name in these characters.
  public static PersonName of(String printed) {
    LatinLetters.Romanized latin = LatinLetters.of(printed);
    String text = BEHIND.matcher(bare(latin.text())).replaceFirst("");
    Matcher comma = COMMA.matcher(text);
    boolean inverted =
        comma.matches() && !TITLES.contains(LatinLetters.fold(comma.group(2)).replace(".", ""));
    List<NamePart> parts = new ArrayList<>();
    int surname = -1;
    if (inverted) {
      parts.addAll(parts(comma.group(2), latin));
      List<NamePart> family = parts(comma.group(1), latin);
      if (family.isEmpty()) {
        // "Major, John", "King, Martin": what stands before the comma is a name.
        family = List.of(NamePart.word(comma.group(1).strip(), false));
      }
      surname = parts.size() + Math.max(0, family.size() - 1);
      parts.addAll(family);
    } else {
      parts.addAll(parts(text, latin));
    }
    return new PersonName(
        printed,
        latin,
        List.copyOf(parts),
        parts.isEmpty() ? -1 : surname,
        chinese(printed, latin, inverted, parts));
  }

  private static Optional<ChineseName> chinese(
      String printed, LatinLetters.Romanized latin, boolean inverted, List<NamePart> parts) {
    if (latin.script() == UnicodeScript.CYRILLIC) {
      List<String> words = List.of(printed.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
      return ChineseName.ofCyrillic(words);
    }
    if (latin.script() != UnicodeScript.HAN && latin.script() != UnicodeScript.LATIN) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (NamePart part : parts) {
      if (part.initial()) {
        return Optional.empty();
      }
      words.add(
          latin.script() == UnicodeScript.HAN
              ? LatinLetters.fold(part.text())
              : umlauts(part.text()));
    }
    if (inverted && words.size() > 1) {
      words.addFirst(words.removeLast());
    }
    return ChineseName.of(words);
  }

  private static String umlauts(String word) {
    return LatinLetters.fold(word.replace("ü", "u").replace("ê", "e").replace("ŭ", "u"));
  }

  private static List<NamePart> parts(String text, LatinLetters.Romanized latin) {
    List<NamePart> parts = new ArrayList<>();
    boolean behindParticle = false;
    Matcher word = WORD.matcher(text.replaceAll("(?<=\\p{Lu})\\.(?=\\p{Lu})", ". "));
    while (word.find()) {
      String printed = word.group();
      String bare = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
      String folded = LatinLetters.fold(bare).replace("'", "");
      boolean hyphened =
          word.start() > 0 && text.length() > word.start() && isHyphen(text, word.start() - 1);
      if (latin.script() == UnicodeScript.HAN) {
        parts.add(new NamePart(bare, false, false, SoundOfWord.of(bare)));
        continue;
      }
      boolean last = parts.size() == 1 && word.end() == text.length() && !printed.endsWith(".");
      if (folded.isEmpty()
          || (latin.script() == UnicodeScript.LATIN
              && TITLES.contains(folded)
              && !(last && SURNAMES.contains(folded))
              && !isInitial(printed, folded)
              && !hyphened
              && !follows(text, word.end()))) {
        continue;
      }
      boolean article = ARTICLES.contains(folded) && (hyphened || follows(text, word.end()));
      if (article
          || (PARTICLES.contains(folded) && !hyphened && Character.isLowerCase(bare.charAt(0)))) {
        behindParticle = true;
        continue;
      }
      boolean joined = hyphened || follows(text, word.end());
      boolean initial =
          !joined && latin.script() != UnicodeScript.HANGUL && isInitial(printed, folded);
      String kept = bare.replaceAll("[’‘ʻʼʿʾ`]", "'");
      boolean glued = hyphened && !behindParticle;
      behindParticle = false;
      Matcher first = ARABIC_FIRST.matcher(folded);
      if (first.matches()) {
        parts.add(NamePart.word(first.group("first").equals("abd") ? "abd" : "abu", glued));
        if (!first.group("rest").isEmpty()) {
          parts.add(NamePart.word(first.group("rest"), false));
        }
      } else {
        parts.add(
            new NamePart(
                kept, initial, glued, SoundOfWord.of(Romaji.hepburn(kept.replace("'", "")))));
      }
    }
    return parts;
  }

  /// "Abdulaziz" is Abd al-Aziz, "Abolhassan" Abu al-Hasan.
  private static final Pattern ARABIC_FIRST =
      Pattern.compile(
          "(?<first>abd|ab(?=[uo]l(?:\\p{L}{3}|$)))(?:[aeuo]l)?(?<rest>(?:(?<=l)\\p{L}*)?)");

  private static boolean isHyphen(String text, int at) {
    return "-–‐".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean follows(String text, int end) {
    return end < text.length() && isHyphen(text, end);
  }

  /// "N.", "N", "Yu." and "Ch." are initials; "Ho" and "Li" are names.
  private static boolean isInitial(String printed, String folded) {
    // "U Nu": a Burmese title, not an initial.
    return (folded.length() == 1 && !printed.equals("U"))
        || (printed.endsWith(".")
            && !TITLES.contains(folded)
            && folded.length() <= 3
            && folded.length() > 1
            && Character.isUpperCase(printed.charAt(0)));
  }

  private static String bare(String text) {
    return text.replaceAll("\\([^)]*\\)", " ").replaceAll("[\"“”]", "").strip();
  }

  /// The name as printed.
  public String printed() {
    return printed;
  }

  /// Its words and initials in the order in which they are said, titles and articles left out.
  public List<NamePart> parts() {
    return parts;
  }

  /// How many of its parts are words, not initials.
  public int longWords() {
    return longWords;
  }

  /// The parts, those that hyphens join as one word.
  List<NamePart> words() {
    List<NamePart> words = new ArrayList<>();
    for (NamePart part : parts) {
      boolean joins =
          part.glued() && !part.initial() && !words.isEmpty() && !words.getLast().initial();
      words.add(joins ? words.removeLast().with(part) : part);
    }
    return words;
  }

  /// The place of the surname among the parts, where the order shows it; -1 elsewhere.
  public int surname() {
    return surname;
  }

  /// The same as a Chinese name, where all its words may be Chinese syllables.
  public Optional<ChineseName> chinese() {
    return chinese;
  }

  Optional<VietnameseName> vietnamese() {
    return surname >= 0 || parts.stream().anyMatch(NamePart::initial)
        ? Optional.empty()
        : VietnameseName.of(parts.stream().map(NamePart::text).toList());
  }

  /// Whether its script writes no short vowels.
  public boolean isUnvocalized() {
    return unvocalized;
  }

  UnicodeScript script() {
    return script;
  }
}
