package org.memcon.editing.speech.label;

/// Tells at a glance that words begin with no speaker's label: a word with a small letter comes
/// before any sign that could end one. Most paragraphs are told so, and no pattern is tried on
/// them.
final class LabelGlance {

  /// So many letters of a label in capitals come on each small one.
  private static final int SMALL = 5;

  private LabelGlance() {}

  /// Whether the first `length` characters of the words may begin with a label.
  static boolean mayBegin(String words, int length) {
    int end = Math.min(words.length(), length);
    if (end == 0 || !(words.charAt(0) == '[' || Character.isLetter(words.charAt(0)))) {
      return false;
    }
    int at = 0;
    while (at < end) {
      int stop = words.indexOf(' ', at);
      int to = stop < 0 ? end : Math.min(stop, end);
      if (to > at && maySign(words, at, to)) {
        return true;
      }
      if (to > at && Character.isLowerCase(words.charAt(at)) && !SmallWords.hold(words, at, to)) {
        return false;
      }
      at = to + 1;
    }
    return false;
  }

  /// Whether a label among the first `length` characters may be in capitals: its first word has no
  /// more small letters than the capitals of all that stands there allow.
  static boolean mayBeCapitals(String words, int length) {
    int end = Math.min(words.length(), length);
    int at = 0;
    while (at < end && !Character.isLetter(words.charAt(at))) {
      at++;
    }
    int small = 0;
    int others = 0;
    while (at < end && Character.isLetter(words.charAt(at))) {
      boolean low = Character.isLowerCase(words.charAt(at++));
      small += low ? 1 : 0;
      others += low ? 0 : 1;
    }
    for (; at < end && others < SMALL * small; at++) {
      others += isOther(words.charAt(at)) ? 1 : 0;
    }
    return others >= SMALL * small;
  }

  /// Whether it is a letter, and no small one.
  private static boolean isOther(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /// Whether a word has in it what may end a label or open a bracket.
  private static boolean maySign(String words, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (c == ':' || c == '.' || c == '—' || c == '–' || c == '-' || c == '(' || c == '[') {
        return true;
      }
    }
    return false;
  }
}
