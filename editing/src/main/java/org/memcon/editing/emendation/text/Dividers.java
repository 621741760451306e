package org.memcon.editing.emendation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells bars that part something, "Home | About | Contact", from bars that a scan has for I.
final class Dividers {

  private static final Pattern ALONE = Pattern.compile("(?<!\\S)\\|(?!\\S)");
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}{2}[.!?](?:[”\"’')\\]]|/\\d|\\d)*(?: |$)");

  private Dividers() {}

  /// Whether the bars of a block part its titles or cells: several stand alone in it and no
  /// sentence ends, or they stand at both its ends.
  static boolean are(String words) {
    if (words.indexOf('|') < 0) {
      return false;
    }
    Matcher bar = ALONE.matcher(words);
    int bars = 0;
    while (bar.find()) {
      bars++;
    }
    String shown = words.strip();
    boolean framed = bars > 1 && shown.startsWith("| ") && shown.endsWith(" |");
    return framed || bars > 1 && !hasSentence(words);
  }

  /// Whether a sentence ends in a block.
  static boolean hasSentence(String words) {
    return SENTENCE.matcher(words).find();
  }

  /// Whether a block has more small words than titles and cells do.
  private static boolean isProse(String words) {
    int small = 0;
    for (int i = 1; i < words.length(); i++) {
      small += words.charAt(i - 1) == ' ' && Character.isLowerCase(words.charAt(i)) ? 1 : 0;
    }
    return small >= 8;
  }

  /// Whether a bar may be I: a word with a small letter follows in a block that has sentences, or
  /// what is lost of a short form ("|'m").
  static boolean mayBeLetter(String words, int end) {
    boolean small =
        end + 1 < words.length()
            && words.charAt(end) == ' '
            && Character.isLowerCase(words.charAt(end + 1));
    boolean shortened = end < words.length() && "'’".indexOf(words.charAt(end)) >= 0;
    return small && (hasSentence(words) || isProse(words)) || shortened;
  }
}
