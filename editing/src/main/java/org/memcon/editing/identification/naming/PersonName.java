package org.memcon.editing.identification.naming;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.identification.chinese.ChineseName;
import org.memcon.editing.identification.script.LatinLetters;

/// The parts of a person's name: words and initials without titles, the surname marked where a
/// comma shows it.
public final class PersonName {

  /// What follows a name behind a comma of its own: "Fenwick, John Q., Jr.", "…, USN, Ret."
  private static final Pattern BEHIND =
      Pattern.compile("(?:, ?(?:Jr|Sr|I{2,3}|IV|2d|3d|USA|USN|USAF|USMC|USCG|Ret)\\.?){1,3}$");

  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

  private static final Pattern QUOTES = Pattern.compile("[\"“”]");

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
    this.parts = List.copyOf(parts);
    this.longWords = (int) parts.stream().filter(part -> !part.initial()).count();
    this.surname = surname;
    this.chinese = chinese;
  }

  /// The name in these characters.
  public static PersonName of(String printed) {
    LatinLetters.Romanized latin = LatinLetters.of(printed);
    String text = bare(latin.text());
    return text.indexOf(',') < 0
        ? said(printed, latin, text)
        : listed(printed, latin, BEHIND.matcher(text).replaceFirst(""));
  }

  private static PersonName said(String printed, LatinLetters.Romanized latin, String text) {
    List<NamePart> parts = NameParts.of(text, latin.script());
    return new PersonName(printed, latin, parts, -1, chinese(printed, latin, false, parts));
  }

  private static PersonName listed(String printed, LatinLetters.Romanized latin, String text) {
    Matcher comma = COMMA.matcher(text);
    if (!comma.matches() || NameParts.isTitle(LatinLetters.fold(comma.group(2)).replace(".", ""))) {
      return said(printed, latin, text);
    }
    List<NamePart> parts = new ArrayList<>(NameParts.of(comma.group(2), latin.script()));
    List<NamePart> family = NameParts.of(comma.group(1), latin.script());
    if (family.isEmpty()) {
      // "Major, John", "King, Martin": what stands before the comma is a name.
      family = List.of(NamePart.word(comma.group(1).strip(), false));
    }
    int surname = parts.size() + family.size() - 1;
    parts.addAll(family);
    return new PersonName(printed, latin, parts, surname, chinese(printed, latin, true, parts));
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

  private static String bare(String text) {
    String open = text.indexOf('(') < 0 ? text : BRACKETS.matcher(text).replaceAll(" ");
    return QUOTES.matcher(open).replaceAll("").strip();
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
