package org.memcon.editing.identification.naming;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.identification.script.LatinLetters;
import org.memcon.editing.identification.script.Romaji;
import org.memcon.editing.identification.sound.SoundOfWord;

/// The words and initials of a name in the order in which they stand, without titles, articles and
/// particles. An authority has tens of thousands of names, so each pattern is tried only where a
/// glance says that it may match.
final class NameParts {

  private static final Set<String> TITLES =
      words(
          """
          mr mrs miss ms messrs dr prof professor sir lord lady dame madame mme m herr frau senor
          señor general gen marshal admiral adm colonel col major maj captain capt lieutenant lt
          brigadier commander president chairman premier chancellor minister secretary ambassador
          amb prime foreign vice deputy senator sen governor gov comrade cde king prince princess
          queen emperor shah sheikh shaikh sultan emir imam ayatollah pope father the pasha bey
          haj hajj hadj sayyid u thakin daw uncle field generalissimo first under assistant acting
          jr sr ii iii party state of
          """);

  /// Titles that are surnames where they end a name of two words: "Hun Sen".
  private static final Set<String> SURNAMES = words("sen major king prince pope field marshal");

  /// Articles and the like: part of a name in one spelling, left out in another.
  private static final Set<String> PARTICLES =
      words(
          """
          al el ul ar as ash at an ad az ed es er de da do dos del della di du la le van von der
          den ter bin ben ibn bint y e ud zu und
          """);

  /// The Arabic article before the letters that change it.
  private static final Set<String> ARTICLES =
      words("al el ul ar as ash at an ad az ed es er ud us");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’‘ʻʼʿʾ`]+\\.?");

  private static final Pattern JOINED_INITIALS = Pattern.compile("(?<=\\p{Lu})\\.(?=\\p{Lu})");

  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʻʼʿʾ`]");

  /// "Abdulaziz" is Abd al-Aziz, "Abolhassan" Abu al-Hasan.
  private static final Pattern ARABIC_FIRST =
      Pattern.compile(
          "(?<first>abd|ab(?=[uo]l(?:\\p{L}{3}|$)))(?:[aeuo]l)?(?<rest>(?:(?<=l)\\p{L}*)?)");

  private final String text;
  private final UnicodeScript script;
  private final List<NamePart> parts = new ArrayList<>();
  private boolean behindParticle;

  private NameParts(String text, UnicodeScript script) {
    this.text = text.indexOf('.') < 0 ? text : JOINED_INITIALS.matcher(text).replaceAll(". ");
    this.script = script;
  }

  private static Set<String> words(String listed) {
    return Set.of(listed.strip().split("\\s+"));
  }

  /// The parts of a name in Latin letters, or in Chinese characters; `script` is the one it was
  /// written in.
  static List<NamePart> of(String text, UnicodeScript script) {
    return new NameParts(text, script).read();
  }

  /// Whether a word, folded, is a title.
  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  private List<NamePart> read() {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      add(word.group(), word.start(), word.end());
    }
    return parts;
  }

  private void add(String printed, int start, int end) {
    String bare = printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    if (script == UnicodeScript.HAN) {
      parts.add(new NamePart(bare, false, false, SoundOfWord.of(bare)));
      return;
    }
    String folded = LatinLetters.fold(bare).replace("'", "");
    boolean hyphened = start > 0 && text.length() > start && isHyphen(start - 1);
    boolean joined = hyphened || isHyphen(end);
    boolean initial = isInitial(printed, folded);
    boolean last = parts.size() == 1 && end == text.length() && !printed.endsWith(".");
    if (folded.isEmpty()
        || (!joined && !initial && isTitle(folded, last) && script == UnicodeScript.LATIN)) {
      return;
    }
    if ((joined && ARTICLES.contains(folded))
        || (!hyphened && Character.isLowerCase(bare.charAt(0)) && PARTICLES.contains(folded))) {
      behindParticle = true;
      return;
    }
    boolean glued = hyphened && !behindParticle;
    behindParticle = false;
    if (!addArabic(folded, glued)) {
      String kept = APOSTROPHES.matcher(bare).replaceAll("'");
      SoundOfWord sound = SoundOfWord.of(Romaji.hepburn(kept.replace("'", "")));
      boolean abbreviated = initial && !joined && script != UnicodeScript.HANGUL;
      parts.add(new NamePart(kept, abbreviated, glued, sound));
    }
  }

  private static boolean isTitle(String folded, boolean last) {
    return TITLES.contains(folded) && !(last && SURNAMES.contains(folded));
  }

  private boolean addArabic(String folded, boolean glued) {
    if (!folded.startsWith("ab")) {
      return false;
    }
    Matcher first = ARABIC_FIRST.matcher(folded);
    if (!first.matches()) {
      return false;
    }
    parts.add(NamePart.word(first.group("first").equals("abd") ? "abd" : "abu", glued));
    if (!first.group("rest").isEmpty()) {
      parts.add(NamePart.word(first.group("rest"), false));
    }
    return true;
  }

  private boolean isHyphen(int at) {
    return at < text.length() && "-–‐".indexOf(text.charAt(at)) >= 0;
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
}
