package org.memcon.sources.plaintext;

/// How well the letters and signs beyond ASCII stand in their words, -2 to 1 for each of them on
/// average: the sign of a right or wrong guess at an encoding of one byte a character.
final class LetterSense {

  private static final String COMMON_RUSSIAN = "оеаинтсрвл";
  private static final String COMMON_LATIN = "éèáàíóúüöäñçâêôåøæßłőąęśšžčřěýůëïî";
  private static final String OPENING = "“‘«„‚";
  private static final String CLOSING = "”’»";
  private static final String DASHES = "–—…•§°£©®†‡¶№·\u00A0";

  private LetterSense() {}

  static double of(String text) {
    double sum = 0;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char behind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        sum += sense(c, before, behind);
        seen++;
      }
    }
    return seen == 0 ? 0 : sum / seen;
  }

  private static double sense(char c, char before, char behind) {
    if (c == '\uFFFD' || Character.isISOControl(c)) {
      return -2;
    }
    if (Character.isLetter(c)) {
      return letter(c, before, behind);
    }
    boolean opens = !Character.isLetterOrDigit(before) && !Character.isWhitespace(behind);
    boolean closes = !Character.isWhitespace(before) && !Character.isLetterOrDigit(behind);
    if (OPENING.indexOf(c) >= 0) {
      return opens ? 0.9 : -1;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return closes || (c == '’' && Character.isLetter(before)) ? 0.9 : -1;
    }
    if (DASHES.indexOf(c) >= 0) {
      return 0.6;
    }
    return Character.isLetter(before) && Character.isLetter(behind) ? -2 : -0.5;
  }

  private static double letter(char c, char before, char behind) {
    if (Character.isUpperCase(c)) {
      boolean inside = Character.isLowerCase(before);
      boolean alone = !Character.isLetter(before) && !Character.isLetter(behind);
      return inside
          ? -2
          : alone ? -0.3 : Character.isLowerCase(behind) && Character.isLetter(before) ? -0.5 : 0.2;
    }
    boolean mixed = script(c) * script(before) == 2 || script(c) * script(behind) == 2;
    if (mixed) {
      return -1.5;
    }
    boolean word = Character.isLetter(before) || Character.isLetter(behind);
    if (COMMON_RUSSIAN.indexOf(c) >= 0) {
      return word ? 1 : 0.3;
    }
    if (COMMON_LATIN.indexOf(c) >= 0) {
      return word ? 0.9 : 0;
    }
    return word ? 0.4 : -0.5;
  }

  /// 1 for Latin letters, 2 for Cyrillic, 0 for what is neither.
  private static int script(char c) {
    if (!Character.isLetter(c)) {
      return 0;
    }
    return c < 0x250 ? 1 : c >= 0x400 && c < 0x530 ? 2 : 0;
  }
}
