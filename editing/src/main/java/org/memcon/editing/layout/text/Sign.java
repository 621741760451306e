package org.memcon.editing.layout.text;

/// What a text may have in it without which nothing of some kind stands there: a reference needs a
/// figure, a gap a bracket. It is noticed when lines are joined, where every character is looked at
/// anyway, so that nobody has to look for it again.
public enum Sign {
  /// One of 0 to 9.
  FIGURE("0123456789"),
  COLON(":"),
  /// An opening square bracket.
  BRACKET("["),
  SLASH("/"),
  BAR("|"),
  /// A sign that calls notes.
  STAR("*#"),
  /// Whatever is beyond ASCII, but for dashes, quotation marks and the ellipsis.
  RARE("");

  /// The signs that are in the characters of ASCII, as bits; the last stands for all others.
  private static final int[] IN = new int[128];

  static {
    for (Sign sign : values()) {
      sign.characters.chars().forEach(c -> IN[c] |= sign.bit());
    }
  }

  private final String characters;

  Sign(String characters) {
    this.characters = characters;
  }

  /// The bit that stands for this sign among others.
  int bit() {
    return 1 << ordinal();
  }

  /// The bits of the signs in a text.
  static int in(String text) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      found |= in(text.charAt(i));
    }
    return found;
  }

  /// The bits of the signs in a character.
  static int in(char c) {
    return c < IN.length ? IN[c] : isUsual(c) ? 0 : RARE.bit();
  }

  /// Whether it is a dash, a quotation mark or an ellipsis.
  private static boolean isUsual(char c) {
    return c >= '\u2010' && c <= '\u2015' || c >= '\u2018' && c <= '\u201F' || c == '…';
  }
}
