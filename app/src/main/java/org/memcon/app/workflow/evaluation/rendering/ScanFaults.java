package org.memcon.app.workflow.evaluation.rendering;

/// Puts into a text what goes wrong when a scan is read: words run together, I read as |, m as rn,
/// l as 1, a letter lost; in about 3 words of 100.
final class ScanFaults {

  private static final double ANY = 0.03;
  private static final double RUN_TOGETHER = 0.018;
  private static final double BAR = 0.022;
  private static final double BROKEN_M = 0.026;
  private static final double ONE = 0.028;

  /// A word shorter than this loses no letter.
  private static final int LONG = 7;

  private final MersenneTwister chance;

  /// Faults that the seed alone decides.
  ScanFaults(String seed) {
    this.chance = new MersenneTwister(seed);
  }

  /// The text with faults; the next text gets others.
  String into(String text) {
    String[] words = text.split(" ", -1);
    StringBuilder scanned = new StringBuilder(text.length());
    for (int at = 0; at < words.length; at++) {
      scanned.append(at == 0 ? "" : " ");
      double luck = chance.fraction();
      String word = words[at];
      if (luck >= ANY || word.indexOf('/') >= 0 || word.indexOf('\n') >= 0) {
        scanned.append(word);
      } else if (luck < RUN_TOGETHER && at + 1 < words.length && joins(word, words[at + 1])) {
        scanned.append(word).append(words[++at]);
      } else {
        scanned.append(misread(word, luck));
      }
    }
    return scanned.toString();
  }

  private static boolean joins(String word, String next) {
    return isAlphabetic(word)
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0))
        && next.indexOf('\n') < 0;
  }

  private String misread(String word, double luck) {
    if (word.equals("I") || (luck < BAR && word.indexOf('I') >= 0)) {
      return word.replace('I', '|');
    }
    if (luck < BROKEN_M && word.indexOf('m') >= 0) {
      return word.replaceFirst("m", "rn");
    }
    if (luck < ONE && word.indexOf('l') >= 0) {
      return word.replaceFirst("l", "1");
    }
    int length = word.codePointCount(0, word.length());
    return length >= LONG && isAlphabetic(word)
        ? withoutLetter(word, 1 + chance.below(length - 2))
        : word;
  }

  private static String withoutLetter(String word, int letter) {
    int at = word.offsetByCodePoints(0, letter);
    return word.substring(0, at) + word.substring(word.offsetByCodePoints(at, 1));
  }

  private static boolean isAlphabetic(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(Character::isLetter);
  }
}
