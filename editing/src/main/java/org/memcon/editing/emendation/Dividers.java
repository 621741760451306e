package org.memcon.editing.emendation;

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

  /// Whether a word with a small letter follows, as it does behind I.
  static boolean isBeforeSmall(String words, int at) {
    return at + 1 < words.length()
        && words.charAt(at) == ' '
        && Character.isLowerCase(words.charAt(at + 1));
  }
}
