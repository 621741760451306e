package org.memcon.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Gives the inflected forms of a word: number and possessive of nouns, person and tense of verbs.
///
/// The index holds words as they stand; what an unquoted word of a query stands for is worked out
/// here, when it is asked. Forms are built by the rules of English spelling and kept where
/// Krovetz's stemmer agrees that they belong together; irregular ones come from a list.
public final class Inflections {

  private final Stemming stemming = new Stemming();

  /// The forms of a folded word, itself first.
  public List<String> forms(String folded) {
    char first = folded.charAt(0);
    if (first >= '0' && first <= '9') {
      return numbers(folded);
    }
    return first >= 'a' && first <= 'z' ? english(folded) : List.of(folded);
  }

  /// Whether two folded words are forms of one.
  public boolean areForms(String one, String other) {
    return forms(one).contains(other);
  }

  /// The part that all forms of a word begin with, where forms have to be looked for among the
  /// words of an index: words in Cyrillic, which have too many forms to build. Empty for others.
  public String beginning(String folded) {
    char first = folded.charAt(0);
    if (first < 'а' || first > 'я' || folded.length() < 4) {
      return "";
    }
    String stem = stemming.russian(folded);
    int common = Math.max(3, stem.length() - 1);
    return folded.substring(0, Math.min(common, folded.length()));
  }

  /// Tells the forms of a word in Cyrillic from others that begin alike.
  public Predicate<String> sameStem(String folded) {
    String stem = stemming.russian(folded);
    return other -> stemming.russian(other).equals(stem);
  }

  private static List<String> numbers(String folded) {
    String plain = folded.replace(",", "");
    if (!plain.chars().allMatch(c -> c >= '0' && c <= '9') || plain.length() < 4) {
      return List.of(folded);
    }
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = plain.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    Set<String> forms = new LinkedHashSet<>(List.of(folded, plain, grouped.toString()));
    return List.copyOf(forms);
  }

  private List<String> english(String folded) {
    if (folded.length() > 4 && (folded.startsWith("l'") || folded.startsWith("d'"))) {
      Set<String> elided = new LinkedHashSet<>(List.of(folded));
      elided.addAll(forms(folded.substring(2))); // l'Europe
      return List.copyOf(elided);
    }
    String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    forms.add(bare);
    forms.add(bare + "'s");
    if (bare.indexOf('\'') < 0 && bare.length() > 2 && isLetters(bare)) {
      regular(bare, forms);
      for (String irregular : IrregularForms.of(bare)) {
        forms.add(irregular);
        if (irregular.endsWith("n") || irregular.endsWith("e")) { // women, people: women's
          forms.add(irregular + "'s");
        }
      }
      for (String particle : List.of("l'", "d'")) { // l'Europe, d'Estaing
        forms.add(particle + bare);
      }
    }
    return List.copyOf(forms);
  }

  private void regular(String word, Set<String> forms) {
    String stem = stemming.english(word);
    Set<String> built = new LinkedHashSet<>();
    build(stem, built);
    boolean isOfStem = stem.equals(word) || built.contains(word);
    if (!isOfStem) { // German, Germany: one stem, two words
      built.clear();
    }
    build(word, built);
    for (String base : IrregularForms.of(word)) {
      build(base, built);
    }
    for (String form : built) {
      if (stemming.english(form).equals(stem)) {
        forms.add(form);
      }
    }
    if (isOfStem && stemming.english(stem).equals(stem)) {
      forms.add(stem);
      forms.add(stem + "'s");
    }
  }

  private static boolean isLetters(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /// Builds what spelling allows of a base.
  private static void build(String base, Set<String> forms) {
    int length = base.length();
    if (length < 2) {
      return;
    }
    char last = base.charAt(length - 1);
    char before = base.charAt(length - 2);
    String short1 = base.substring(0, length - 1);
    if (last == 'y' && !isVowel(before)) {
      forms.addAll(List.of(short1 + "ies", short1 + "ied", base + "ing"));
    } else if (last == 'e') {
      forms.addAll(List.of(base + "s", base + "d", short1 + "ing"));
      if (before == 'e' || before == 'o') {
        forms.add(base + "ing"); // agreeing
      }
      if (before == 'i') {
        forms.add(base.substring(0, length - 2) + "ying");
      }
      if (before == 'f') {
        forms.add(base.substring(0, length - 2) + "ves");
      }
    } else if (last == 's' || last == 'x' || last == 'z' || endsInSibilant(base)) {
      forms.addAll(List.of(base + "es", base + "ed", base + "ing"));
      if (base.endsWith("is")) {
        forms.add(base.substring(0, length - 2) + "es"); // crisis, crises
      }
    } else {
      forms.addAll(List.of(base + "s", base + "ed", base + "ing"));
      if (last == 'f') {
        forms.add(short1 + "ves");
      }
      if (last == 'o') {
        forms.add(base + "es");
      }
      if (!isVowel(last) && isVowel(before)) { // refer, referred
        forms.addAll(List.of(base + last + "ed", base + last + "ing"));
      }
    }
  }

  private static boolean endsInSibilant(String word) {
    return word.endsWith("ch") || word.endsWith("sh");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
