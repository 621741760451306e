package org.memcon.editing.identification.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody is called, word by word: the surname without the Arabic article, and the given
/// names, all in small letters without accents, points and hyphens.
public record CalledName(String surname, List<String> given) {

  private static final Pattern BRACKETS = Pattern.compile(" ?\\([^)]*\\)");
  private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr|Sr|II|III)\\.?$");
  private static final Pattern SIGNS = Pattern.compile("[\\p{M}’'.-]+");

  public CalledName {
    given = List.copyOf(given);
  }

  /// A name as lists have it, "Bell, John A. (Jack)", or as it is said.
  public static CalledName ofForm(String form) {
    String text = bare(form);
    int comma = text.indexOf(',');
    int blank = text.lastIndexOf(' ');
    String given =
        comma < 0 ? blank < 0 ? "" : text.substring(0, blank) : text.substring(comma + 1);
    return new CalledName(surname(text, comma), words(given));
  }

  /// A name as records have it, "John A. Bell, Jr.".
  public static CalledName ofWords(String name) {
    String plain = withoutSuffix(name);
    int blank = plain.lastIndexOf(' ');
    return new CalledName(
        family(plain.substring(blank + 1)), words(blank < 0 ? "" : plain.substring(0, blank)));
  }

  /// The surname alone of a name as lists have it.
  public static String surnameOfForm(String form) {
    String text = bare(form);
    return surname(text, text.indexOf(','));
  }

  private static String surname(String text, int comma) {
    String family =
        comma < 0 ? text.substring(text.lastIndexOf(' ') + 1) : text.substring(0, comma).strip();
    return family(family.substring(family.lastIndexOf(' ') + 1));
  }

  private static String family(String word) {
    boolean article =
        word.length() > 2
            && "AaEe".indexOf(word.charAt(0)) >= 0
            && word.charAt(1) == 'l'
            && word.charAt(2) == '-';
    return key(article ? word.substring(3) : word);
  }

  private static String bare(String text) {
    return (text.indexOf('(') < 0 ? text : BRACKETS.matcher(text).replaceAll("")).strip();
  }

  /// A name without the "Jr." or "III" behind it.
  public static String withoutSuffix(String name) {
    boolean may = name.contains("Jr") || name.contains("Sr") || name.contains("II");
    return (may ? SUFFIX.matcher(name).replaceFirst("") : name).strip();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int from = 0, at = 0; at <= text.length(); at++) {
      if (at == text.length() || " .,".indexOf(text.charAt(at)) >= 0) {
        String key = at > from ? key(text.substring(from, at)) : "";
        if (!key.isEmpty()) {
          words.add(key);
        }
        from = at + 1;
      }
    }
    return words;
  }

  /// A word of a name in small letters without accents and hyphens.
  public static String key(String word) {
    return isPlain(word)
        ? word.toLowerCase(Locale.ROOT)
        : SIGNS
            .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > '~' || c == '\'' || c == '.' || c == '-') {
        return false;
      }
    }
    return true;
  }

  /// Whether both may be one person's: the same surname, and given names that agree.
  public boolean mayBe(CalledName other) {
    return surname.equals(other.surname) && agrees(other);
  }

  /// Whether the first given names of the shorter may stand for those of the other: "U. Alexis" and
  /// "Alexis". None agree with any.
  public boolean agrees(CalledName other) {
    if (given.isEmpty() || other.given.isEmpty()) {
      return true;
    }
    for (String mine : given) {
      if (mine.length() > 1 && other.given.contains(mine)) {
        return true;
      }
    }
    String mine = given.getFirst();
    String theirs = other.given.getFirst();
    return (mine.length() == 1 || theirs.length() == 1) && mine.charAt(0) == theirs.charAt(0);
  }
}
