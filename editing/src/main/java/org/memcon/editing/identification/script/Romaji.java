package org.memcon.editing.identification.script;

import java.util.Locale;
import java.util.regex.Pattern;

/// Japanese words in Kunrei spelling as Hepburn writes them: "Huziyama" is Fujiyama. A word that
/// can be no Japanese one is left alone.
public final class Romaji {

  private static final Pattern JAPANESE =
      Pattern.compile(
          "(?i)(?:(?:kk|tt|ss|pp|[kgsztdnhbpmyrwjf]|ch|sh|ts|nn|mm)?y?[aiueoâîûêôāīūēō]|n(?![aiueo]))++");

  /// What Hepburn never writes.
  private static final Pattern KUNREI =
      Pattern.compile("(?i)(?<!s)si(?![aou])|ti(?![aou])|tu(?![aousi])|zi(?![aou])|[sz]y[auo]");

  private Romaji() {}

  /// A word in Hepburn spelling.
  public static String hepburn(String word) {
    if (word.length() < 4 || !KUNREI.matcher(word).find() || !JAPANESE.matcher(word).matches()) {
      return word;
    }
    return word.toLowerCase(Locale.ROOT)
        .replace("sy", "sh")
        .replace("ty", "ch")
        .replace("zy", "j")
        .replace("si", "shi")
        .replaceAll("(?<!s)hu", "fu")
        .replace("ti", "chi")
        .replaceAll("tu(?!s)", "tsu")
        .replace("zi", "ji");
  }
}
